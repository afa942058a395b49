import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { scenarioContent } from './src/content/load/vite-plugin.ts'
import { findBrowser } from './tests/support/find-browser.mjs'

const testing = Boolean(process.env.VITEST)
const browser = testing ? await findBrowser() : null // under CI=true `pretest` has already refused a missing browser

// Phaser reads these to leave out what the office does not use; software rendering on school PCs needs Canvas.
const phaserFlags = {
  global: 'globalThis',
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'true',
}

// The hash is React Aria's single style rule; after an upgrade the browser prints the new one and the end-to-end test fails.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig({
  base: './',
  define: phaserFlags,
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  plugins: [
    react(),
    contentSecurityPolicy,
    scenarioContent(),
    { ...optimizeLocales.vite({ locales: ['fr-FR'] }), enforce: 'pre' },
  ],
  resolve: { alias: { phaser: fileURLToPath(new URL('./src/scene/phaser-office.cjs', import.meta.url)) } },
  optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define: phaserFlags } } },
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/en-poste/results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,scenarios,tests,assets}/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: 20_000,
        },
      },
      ...(browser
        ? [
            {
              extends: true as const,
              optimizeDeps: {
                include: [
                  'react',
                  'react-dom/client',
                  'react/jsx-dev-runtime',
                  'react-aria-components',
                  'vitest-browser-react',
                  'axe-core',
                  '@internationalized/date',
                  'lucide-react',
                ],
              },
              test: {
                name: 'browser',
                include: ['{src,tests}/**/*.test.tsx'],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  viewport: { width: 1366, height: 768 },
                  instances: [{ browser: 'chromium' as const }],
                  provider: playwright({
                    launchOptions: browser.launch,
                    contextOptions: { locale: 'fr-FR', timezoneId: 'Europe/Paris' },
                  }),
                },
              },
            },
            {
              plugins: [scenarioContent()],
              test: {
                name: 'e2e',
                environment: 'node' as const,
                include: ['tests/e2e/**/*.test.ts'],
                globalSetup: 'tests/e2e/serve-build.ts',
                testTimeout: 300_000,
                hookTimeout: 120_000,
                fileParallelism: false,
              },
            },
          ]
        : []),
    ],
  },
})

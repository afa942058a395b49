interface Policy {
  readonly createScriptURL: (url: string) => string
  readonly createHTML: (html: string) => string
}
type Factory = { createPolicy(name: 'default', rules: Policy): unknown }

;(globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('default', {
  // Workers and the service worker may only be ours: the one door that the page's policy leaves to script addresses.
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError(`Script étranger refusé\u00a0: ${url}`)
  },
  // React Aria empties its live region by writing an empty text; nothing else ever becomes HTML.
  createHTML: (html) => {
    if (html === '') return html
    throw new TypeError('Du texte ne devient jamais du HTML dans En poste.')
  },
})

// Which renderer suits this machine.
import Phaser from 'phaser'

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

/** Canvas where WebGL would be computed by the processor: school PCs without a graphics card. */
export function rendererType(): number {
  const context = document.createElement('canvas').getContext('webgl')
  if (!context) return Phaser.CANVAS
  const info = context.getExtension('WEBGL_debug_renderer_info')
  const name = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name) ? Phaser.CANVAS : Phaser.AUTO
}

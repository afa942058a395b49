// Bakes a three.js tree to an inked, gouache-like isometric picture.
import { context2d, group, material, type Paint, panel, THREE } from './core.ts'
import { type BakeLook, type Bounds, DAYLIGHT, DRAFT, lightsOf, mergeCasters } from './lights.ts'
import { downsample, downsampleIds, type Raster, toCanvas } from './raster.ts'
import {
  AMBIENT_FRAG,
  GBUFFER_FRAG,
  GBUFFER_VERT,
  ID_FRAG,
  INK_FRAG,
  LIGHT_FRAG,
  SCREEN_VERT,
  SHADOW_FRAG,
  SHADOW_VERT,
} from './shaders.ts'

const Vector = THREE.Vector3
/** One tile is 1 m: 80 × 40 px at 1x. */
export const TILE = 80
/** px of one metre measured in the camera's plane. */
export const PX_PER_METRE = TILE / Math.SQRT2
const EVERYWHERE: Bounds = { min: [-1e6, -1e6, -1e6], max: [1e6, 1e6, 1e6] }

/** Part of the picture, in 1x px around the projected world origin. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
export interface BakeOptions {
  readonly scale?: number
  readonly ss?: number
  readonly lineW?: number
  readonly lineA?: number
  readonly dir?: THREE.Vector3
  /** Shadows are computed in this box. */
  readonly bounds?: THREE.Box3
  /** Returns only the soft shadow that falls on meshes flagged userData.catcher. */
  readonly catcher?: boolean
  readonly ground?: number
  /** Also returns which object each pixel shows. */
  readonly ids?: boolean
}
export interface Baked extends Raster {
  readonly rect: Rect
  readonly scale: number
  readonly ids?: Uint16Array
}

type Uniforms = Record<string, THREE.IUniform>
const shader = (vertexShader: string, fragmentShader: string, uniforms: Uniforms, extra = {}) =>
  new THREE.RawShaderMaterial({ glslVersion: THREE.GLSL3, vertexShader, fragmentShader, uniforms, ...extra })
const uniform = <T>(value: T): THREE.IUniform<T> => ({ value })
const NO_DEPTH = { depthTest: false, depthWrite: false }
const ADDITIVE = {
  ...NO_DEPTH,
  blending: THREE.CustomBlending,
  blendSrc: THREE.OneFactor,
  blendDst: THREE.OneFactor,
  blendSrcAlpha: THREE.OneFactor,
  blendDstAlpha: THREE.OneFactor,
}

declare global {
  var ART_DRAFT: boolean | undefined
}

export class Baker {
  readonly opt: BakeLook
  private readonly renderer: THREE.WebGLRenderer
  private readonly screen = new THREE.Mesh<THREE.BufferGeometry, THREE.Material>(new THREE.PlaneGeometry(2, 2))
  private readonly screenCamera = new THREE.Camera()
  private readonly white = new THREE.DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
  private readonly shadowMap: THREE.WebGLRenderTarget
  private readonly kept = new Set<string>()
  private readonly shadowMaterial = shader(SHADOW_VERT, SHADOW_FRAG, {}, { side: THREE.DoubleSide })

  constructor(look: Partial<BakeLook> = {}) {
    this.opt = { ...DAYLIGHT, ...look, ...(globalThis.ART_DRAFT ? DRAFT : {}) }
    this.renderer = new THREE.WebGLRenderer({ antialias: false, alpha: true, premultipliedAlpha: false })
    this.renderer.setPixelRatio(1)
    this.renderer.autoClear = false
    this.renderer.outputColorSpace = THREE.LinearSRGBColorSpace
    this.screen.frustumCulled = false
    this.white.needsUpdate = true
    this.shadowMap = new THREE.WebGLRenderTarget(this.opt.sm, this.opt.sm, {
      type: THREE.FloatType,
      format: THREE.RedFormat,
      minFilter: THREE.NearestFilter,
      magFilter: THREE.NearestFilter,
    })
  }

  /** Direction towards the camera: isometric by default; yaw and pitch for portraits. */
  static dir(yaw = Math.PI / 4, pitch = Math.PI / 6) {
    return new Vector(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch))
  }

  /** World point → screen px at 1x, y down, from the projected world origin. */
  static proj(x: number, y: number, z: number): [number, number] {
    return [((x - z) * TILE) / 2, ((x + z) * TILE) / 4 - y * PX_PER_METRE * Math.cos(Math.PI / 6)]
  }

  private camera(rect: Rect, dir: THREE.Vector3) {
    const camera = new THREE.OrthographicCamera(
      rect.x / PX_PER_METRE,
      (rect.x + rect.w) / PX_PER_METRE,
      -rect.y / PX_PER_METRE,
      -(rect.y + rect.h) / PX_PER_METRE,
      0.1,
      200,
    )
    camera.position.copy(dir).multiplyScalar(80)
    camera.up.set(0, 1, 0)
    camera.lookAt(0, 0, 0)
    camera.updateMatrixWorld()
    return camera
  }

  /** Gives each mesh its g-buffer material, and returns the visible ones. */
  private prepare(root: THREE.Object3D): THREE.Mesh[] {
    root.updateMatrixWorld(true)
    const meshes: THREE.Mesh[] = []
    root.traverse((m) => {
      if (!(m instanceof THREE.Mesh)) return
      const line: THREE.Object3D[] = []
      for (let p: THREE.Object3D | null = m; p; p = p.parent) line.push(p)
      if (line.some((p) => !p.visible)) return
      const oid: number = line.find((p) => p.userData.oid)?.userData.oid ?? 1
      const holdout = line.some((p) => p.userData.holdout)
      const paint: Paint = m.userData.mat
      m.material = shader(
        GBUFFER_VERT,
        GBUFFER_FRAG,
        {
          col: uniform(paint.color),
          map: uniform(paint.map || this.white),
          hasMap: uniform(paint.map ? (paint.cut ? 2 : 1) : 0),
          emis: uniform(holdout ? -1 : paint.emissive),
          gloss: uniform(paint.gloss),
          oid: uniform(oid),
          pid: uniform(paint.pid),
          nMat: uniform(new THREE.Matrix3().getNormalMatrix(m.matrixWorld)),
        },
        { side: THREE.DoubleSide },
      )
      meshes.push(m)
    })
    return meshes
  }

  private target(w: number, h: number, count: number) {
    return new THREE.WebGLRenderTarget(w, h, {
      count,
      type: THREE.FloatType,
      format: THREE.RGBAFormat,
      minFilter: THREE.NearestFilter,
      magFilter: THREE.NearestFilter,
      depthBuffer: true,
    })
  }

  /** The last material of a program takes its compiled code away: one of each is kept, compiling costs more than drawing. */
  private release(material: THREE.Material) {
    const program = material instanceof THREE.ShaderMaterial ? material.fragmentShader : ''
    if (this.kept.has(program)) material.dispose()
    else this.kept.add(program)
  }

  private pass(mat: THREE.Material, target: THREE.WebGLRenderTarget) {
    this.screen.material = mat
    this.renderer.setRenderTarget(target)
    this.renderer.render(this.screen, this.screenCamera)
    this.release(mat)
  }

  /** Sums every light into `acc`, each with its shadow map. */
  private accumulate(
    acc: THREE.WebGLRenderTarget,
    g: THREE.WebGLRenderTarget,
    meshes: readonly THREE.Mesh[],
    sphere: THREE.Sphere,
  ) {
    const r = this.renderer
    const o = this.opt
    const casting = meshes.filter((m) => !m.userData.noCast)
    const open = mergeCasters(casting.filter((m) => !m.userData.blockSun))
    const closed = mergeCasters(casting)
    open.material = this.shadowMaterial
    closed.material = this.shadowMaterial
    r.setRenderTarget(acc)
    r.setClearColor(0, 0)
    r.clear()
    const matrix = new THREE.Matrix4()
    const towards = new Vector()
    const colour = new Vector()
    const boxMin = new Vector()
    const boxMax = new Vector()
    const lit = shader(
      SCREEN_VERT,
      LIGHT_FRAG,
      {
        g1: uniform(g.textures[1]),
        g2: uniform(g.textures[2]),
        sm: uniform(this.shadowMap.texture),
        lm: uniform(matrix),
        L: uniform(towards),
        Lc: uniform(colour),
        texel: uniform(1 / o.sm),
        boxMin: uniform(boxMin),
        boxMax: uniform(boxMax),
      },
      ADDITIVE,
    )
    const R = sphere.radius
    for (const light of lightsOf(o)) {
      const eye = new THREE.OrthographicCamera(-R, R, R, -R, 0, R * 4)
      eye.position.copy(sphere.center).addScaledVector(light.d, R * 2)
      if (Math.abs(light.d.y) > 0.95) eye.up.set(1, 0, 0)
      eye.lookAt(sphere.center)
      eye.updateMatrixWorld()
      r.setRenderTarget(this.shadowMap)
      r.setClearColor(0xffffff, 1)
      r.clear()
      r.render(light.block ? closed : open, eye)
      const bounds = light.box ?? EVERYWHERE
      matrix.multiplyMatrices(eye.projectionMatrix, eye.matrixWorldInverse)
      towards.copy(light.d)
      colour.copy(light.c)
      boxMin.set(...bounds.min)
      boxMax.set(...bounds.max)
      this.screen.material = lit
      r.setRenderTarget(acc)
      r.render(this.screen, this.screenCamera)
    }
    this.release(lit)
    this.pass(
      shader(
        SCREEN_VERT,
        AMBIENT_FRAG,
        {
          g1: uniform(g.textures[1]),
          g2: uniform(g.textures[2]),
          sky: uniform(new Vector(...o.skyCol)),
          gnd: uniform(new Vector(...o.gndCol)),
          amb: uniform(o.amb),
        },
        ADDITIVE,
      ),
      acc,
    )
    open.geometry.dispose()
    closed.geometry.dispose()
  }

  private read(target: THREE.WebGLRenderTarget, W: number, H: number) {
    const raw = new Uint8Array(W * H * 4)
    this.renderer.readRenderTargetPixels(target, 0, 0, W, H, raw)
    return raw
  }

  /** What is under userData.holdout hides what is behind it and is not drawn. */
  bake(root: THREE.Object3D, rect: Rect, o: BakeOptions = {}): Baked {
    const r = this.renderer
    const scale = o.scale ?? this.opt.scale
    const ss = o.ss ?? this.opt.ss
    const W = Math.ceil(rect.w * scale * ss)
    const H = Math.ceil(rect.h * scale * ss)
    const dir = o.dir ?? Baker.dir()
    const camera = this.camera(rect, dir)
    const scene = new THREE.Scene()
    scene.add(root)
    const meshes = this.prepare(root)
    const g = this.target(W, H, 3)
    for (const m of meshes) m.visible = o.catcher ? !!m.userData.catcher : !m.userData.blockSun
    r.setRenderTarget(g)
    r.setClearColor(0, 0)
    r.clear()
    r.render(scene, camera)
    for (const m of meshes) m.visible = true
    const bounds = o.bounds ?? new THREE.Box3().setFromObject(root)
    const sphere = bounds.getBoundingSphere(new THREE.Sphere())
    const acc = this.target(W, H, 1)
    this.accumulate(acc, g, meshes, sphere)
    let bare = acc
    if (o.catcher) {
      bare = this.target(W, H, 1)
      const ground = meshes.filter((m) => m.userData.catcher)
      this.accumulate(bare, g, ground, sphere)
    }
    const out = new THREE.WebGLRenderTarget(W, H, { type: THREE.UnsignedByteType })
    this.ink(g, acc, bare, out, dir, (o.lineW ?? this.opt.lineW) * scale * ss * 0.5, o)
    const picture = downsample(this.read(out, W, H), W, H, ss)
    let ids: Uint16Array | undefined
    if (o.ids) {
      this.pass(shader(SCREEN_VERT, ID_FRAG, { g2: uniform(g.textures[2]) }, NO_DEPTH), out)
      ids = downsampleIds(this.read(out, W, H), W, H, ss)
    }
    for (const t of new Set([g, acc, bare, out])) t.dispose()
    for (const m of meshes) this.release(m.material as THREE.Material)
    scene.remove(root)
    return { ...picture, rect, scale, ...(ids ? { ids } : {}) }
  }

  private ink(
    g: THREE.WebGLRenderTarget,
    acc: THREE.WebGLRenderTarget,
    bare: THREE.WebGLRenderTarget,
    out: THREE.WebGLRenderTarget,
    dir: THREE.Vector3,
    lineW: number,
    o: BakeOptions,
  ) {
    const opt = this.opt
    const ink = new THREE.Color(opt.ink)
    const shadow = new THREE.Color(opt.shadow)
    this.pass(
      shader(
        SCREEN_VERT,
        INK_FRAG,
        {
          g0: uniform(g.textures[0]),
          g1: uniform(g.textures[1]),
          g2: uniform(g.textures[2]),
          acc: uniform(acc.texture),
          accB: uniform(bare.texture),
          px: uniform(new THREE.Vector2(1 / out.width, 1 / out.height)),
          camDir: uniform(dir),
          lineW: uniform(lineW),
          lineA: uniform(o.lineA ?? opt.lineA),
          creaseA: uniform(opt.creaseA),
          catcher: uniform(o.catcher ? 1 : 0),
          satur: uniform(opt.satur),
          inkC: uniform(new Vector(ink.r, ink.g, ink.b)),
          shadowC: uniform(new Vector(shadow.r, shadow.g, shadow.b)),
        },
        NO_DEPTH,
      ),
      out,
    )
  }

  /** A movable thing: its contact shadow, then itself, on one transparent canvas. */
  sprite(root: THREE.Object3D, rect: Rect, o: BakeOptions = {}): HTMLCanvasElement {
    const ground = panel(8, 8, material('#ffffff'), [0, o.ground ?? 0, 0], [-Math.PI / 2, 0, 0])
    ground.userData.catcher = true
    const bounds = new THREE.Box3().setFromObject(root)
    const shadow = toCanvas(this.bake(group(root, ground), rect, { ...o, ss: 1, catcher: true, bounds }))
    context2d(shadow).drawImage(toCanvas(this.bake(root, rect, { ...o, bounds })), 0, 0)
    return shadow
  }
}

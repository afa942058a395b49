// Signed distance fields and their meshing by surface nets.
import { type Field, mesh, type Paint, THREE, type Triple } from './core.ts'

export const SDF = {
  ellipsoid:
    (c: Triple, r: Triple): Field =>
    (x, y, z) => {
      const dx = (x - c[0]) / r[0],
        dy = (y - c[1]) / r[1],
        dz = (z - c[2]) / r[2]
      const k0 = Math.hypot(dx, dy, dz),
        k1 = Math.hypot(dx / r[0], dy / r[1], dz / r[2])
      return k1 < 1e-6 ? -Math.min(...r) : (k0 * (k0 - 1)) / k1
    },
  capsule: (a: Triple, b: Triple, ra: number, rb = ra): Field => {
    const d: Triple = [b[0] - a[0], b[1] - a[1], b[2] - a[2]],
      l2 = d[0] ** 2 + d[1] ** 2 + d[2] ** 2
    return (x, y, z) => {
      const px = x - a[0],
        py = y - a[1],
        pz = z - a[2]
      const t = Math.max(0, Math.min(1, (px * d[0] + py * d[1] + pz * d[2]) / l2))
      return Math.hypot(px - d[0] * t, py - d[1] * t, pz - d[2] * t) - (ra + (rb - ra) * t)
    }
  },
  roundBox:
    (c: Triple, h: Triple, r: number): Field =>
    (x, y, z) => {
      const qx = Math.abs(x - c[0]) - h[0] + r,
        qy = Math.abs(y - c[1]) - h[1] + r,
        qz = Math.abs(z - c[2]) - h[2] + r
      return Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0)) + Math.min(Math.max(qx, qy, qz), 0) - r
    },
  halfSpace:
    (n: Triple, d: number): Field =>
    (x, y, z) =>
      n[0] * x + n[1] * y + n[2] * z - d,
  union:
    (k: number, first: Field, ...others: readonly Field[]): Field =>
    (x, y, z) => {
      let a = first(x, y, z)
      for (const other of others) {
        const b = other(x, y, z)
        const h = Math.max(k - Math.abs(a - b), 0) / k
        a = Math.min(a, b) - h * h * k * 0.25
      }
      return a
    },
  subtract:
    (k: number, A: Field, B: Field): Field =>
    (x, y, z) => {
      const a = A(x, y, z),
        b = -B(x, y, z)
      const h = Math.max(k - Math.abs(a - b), 0) / k
      return Math.max(a, b) + h * h * k * 0.25
    },
  intersect:
    (k: number, A: Field, B: Field): Field =>
    (x, y, z) => {
      const a = A(x, y, z),
        b = B(x, y, z)
      const h = Math.max(k - Math.abs(a - b), 0) / k
      return Math.max(a, b) + h * h * k * 0.25
    },
  grow:
    (f: Field, r: number): Field =>
    (x, y, z) =>
      f(x, y, z) - r,
}
const CELL_EDGES = [
  [0, 1],
  [0, 2],
  [0, 4],
  [1, 3],
  [1, 5],
  [2, 3],
  [2, 6],
  [3, 7],
  [4, 5],
  [4, 6],
  [5, 7],
  [6, 7],
] as const

/** Meshes the surface of a field inside a box; n cells along its longest side. */
export function sdfGeometry(f: Field, min: Triple, max: Triple, n = 40): THREE.BufferGeometry {
  const size: Triple = [max[0] - min[0], max[1] - min[1], max[2] - min[2]]
  const step = Math.max(...size) / n
  const cells = (s: number) => Math.ceil(s / step) + 1
  const N: Triple = [cells(size[0]), cells(size[1]), cells(size[2])]
  const values = new Float32Array(N[0] * N[1] * N[2])
  const at = (i: number, j: number, k: number) => i + N[0] * (j + N[1] * k)
  for (let k = 0; k < N[2]; k++)
    for (let j = 0; j < N[1]; j++)
      for (let i = 0; i < N[0]; i++) values[at(i, j, k)] = f(min[0] + i * step, min[1] + j * step, min[2] + k * step)
  const value = (i: number, j: number, k: number) => values[at(i, j, k)] ?? 0
  const vertexOf = new Int32Array(values.length).fill(-1)
  const positions: number[] = []
  // one vertex per crossed cell, at the mean of its crossed edges
  for (let k = 0; k < N[2] - 1; k++)
    for (let j = 0; j < N[1] - 1; j++)
      for (let i = 0; i < N[0] - 1; i++) {
        const corners: number[] = []
        let mask = 0
        for (let b = 0; b < 8; b++) {
          const v = value(i + (b & 1), j + ((b >> 1) & 1), k + (b >> 2))
          corners.push(v)
          if (v < 0) mask |= 1 << b
        }
        if (mask === 0 || mask === 255) continue
        let x = 0
        let y = 0
        let z = 0
        let count = 0
        for (const [a, b] of CELL_EDGES) {
          const va = corners[a] ?? 0
          const vb = corners[b] ?? 0
          if (va < 0 === vb < 0) continue
          const t = va / (va - vb)
          x += (a & 1) + t * ((b & 1) - (a & 1))
          y += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1))
          z += (a >> 2) + t * ((b >> 2) - (a >> 2))
          count++
        }
        vertexOf[at(i, j, k)] = positions.length / 3
        positions.push(
          min[0] + (i + x / count) * step,
          min[1] + (j + y / count) * step,
          min[2] + (k + z / count) * step,
        )
      }
  return meshed(
    f,
    positions,
    joinCells(N, value, (i, j, k) => vertexOf[at(i, j, k)] ?? -1),
    step * 0.5,
  )
}

/** Two triangles around each crossed edge of the grid. */
function joinCells(N: Triple, value: Field, vertex: (i: number, j: number, k: number) => number): number[] {
  const index: number[] = []
  const quad = (a: number, b: number, c: number, d: number, flip: boolean) => {
    if (a < 0 || b < 0 || c < 0 || d < 0) return
    if (flip) index.push(a, b, c, a, c, d)
    else index.push(a, c, b, a, d, c)
  }
  for (let k = 1; k < N[2] - 1; k++)
    for (let j = 1; j < N[1] - 1; j++)
      for (let i = 1; i < N[0] - 1; i++) {
        const inside = value(i, j, k) < 0
        if (inside !== value(i + 1, j, k) < 0)
          quad(vertex(i, j - 1, k - 1), vertex(i, j, k - 1), vertex(i, j, k), vertex(i, j - 1, k), inside)
        if (inside !== value(i, j + 1, k) < 0)
          quad(vertex(i - 1, j, k - 1), vertex(i - 1, j, k), vertex(i, j, k), vertex(i, j, k - 1), inside)
        if (inside !== value(i, j, k + 1) < 0)
          quad(vertex(i - 1, j - 1, k), vertex(i, j - 1, k), vertex(i, j, k), vertex(i - 1, j, k), inside)
      }
  return index
}

function meshed(f: Field, positions: readonly number[], index: number[], e: number): THREE.BufferGeometry {
  const normals: number[] = []
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] ?? 0
    const y = positions[i + 1] ?? 0
    const z = positions[i + 2] ?? 0
    const nx = f(x + e, y, z) - f(x - e, y, z)
    const ny = f(x, y + e, z) - f(x, y - e, z)
    const nz = f(x, y, z + e) - f(x, y, z - e)
    const length = Math.hypot(nx, ny, nz) || 1
    normals.push(nx / length, ny / length, nz / length)
  }
  const g = new THREE.BufferGeometry()
  g.setAttribute('position', new THREE.Float32BufferAttribute(positions, 3))
  g.setAttribute('normal', new THREE.Float32BufferAttribute(normals, 3))
  g.setAttribute('uv', new THREE.Float32BufferAttribute(new Float32Array((positions.length / 3) * 2), 2))
  g.setIndex(index)
  return g
}

export const sdfMesh = (f: Field, min: Triple, max: Triple, n: number, mat: Paint, pos?: Triple) =>
  mesh(sdfGeometry(f, min, max, n), mat, pos)

/** Lays the texture on the front (+z): uv 0 to 1 over x0…x1 and y0…y1. */
export function planarUV(geo: THREE.BufferGeometry, x0: number, x1: number, y0: number, y1: number) {
  const p = geo.getAttribute('position')
  const u = geo.getAttribute('uv')
  for (let i = 0; i < p.count; i++) u.setXY(i, (p.getX(i) - x0) / (x1 - x0), (p.getY(i) - y0) / (y1 - y0))
  return geo
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/**
 * CRC-32 and length of a text in UTF-8: tells a damaged or hand-edited file. It is no signature (WebCrypto is absent over
 * plain http, and there is no secret on a pupil's machine): what proves a result is its replay.
 */
export function checksum(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let value = 0xffffffff
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return `crc32-${((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}-${bytes.length}`
}

/** Number of typing slips (letter added, lost, changed, or two neighbours swapped) between two words, stopping above `most`. */
export function typingDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let beforeLast: number[] = []
  let last: number[] = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const line = [row]
    let best = row
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      let value = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same)
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1)
      line.push(value)
      if (value < best) best = value
    }
    if (best > most) return most + 1
    beforeLast = last
    last = line
  }
  return last[right.length] ?? most + 1
}

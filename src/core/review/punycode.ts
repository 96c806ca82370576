/*
 * Punycode (RFC 3492): letters beyond ASCII as ASCII, as names of hosts have them. What looks like a letter of another
 * alphabet is then told from it.
 */

const [base, tMin, tMax, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128] as const

/** 0 to 35 as `a` to `z` and `0` to `9`. */
const digit = (value: number): string => String.fromCharCode(value < 26 ? 97 + value : 22 + value)

const adapted = (delta: number, points: number, isFirst: boolean): number => {
  let left = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2)
  left += Math.floor(left / points)
  let k = 0
  for (; left > ((base - tMin) * tMax) / 2; k += base) left = Math.floor(left / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew))
}

/** One label of a host's name as ASCII, with `xn--` before it where it is not ASCII already. Takes time that grows with the square of its length, so give it no more than a label. */
export const asciiLabel = (label: string): string => {
  const points = [...label].map((character) => character.codePointAt(0) ?? 0)
  const basic = points.filter((point) => point < firstCode)
  if (basic.length === points.length) return label
  let encoded = basic.length === 0 ? '' : `${String.fromCharCode(...basic)}-`
  let [code, delta, bias, done]: [number, number, number, number] = [firstCode, 0, firstBias, basic.length]
  while (done < points.length) {
    const next = Math.min(...points.filter((point) => point >= code))
    delta += (next - code) * (done + 1)
    code = next
    for (const point of points) {
      if (point < code) delta += 1
      if (point !== code) continue
      let rest = delta
      for (let k = base; ; k += base) {
        const threshold = Math.min(tMax, Math.max(tMin, k - bias))
        if (rest < threshold) break
        encoded += digit(threshold + ((rest - threshold) % (base - threshold)))
        rest = Math.floor((rest - threshold) / (base - threshold))
      }
      encoded += digit(rest)
      bias = adapted(delta, done + 1, done === basic.length)
      delta = 0
      done += 1
    }
    delta += 1
    code += 1
  }
  return `xn--${encoded}`
}

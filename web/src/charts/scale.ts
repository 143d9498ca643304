/** From values to places on a drawing, with round numbers on the axis. */

export interface Scale {
  (value: number): number
  ticks: number[]
  from: number
  to: number
}

const STEPS = [1, 2, 2.5, 5, 10]

/** Round steps that cover the values in about `count` lines. */
export function niceScale(low: number, high: number, pixels: [number, number], count = 4): Scale {
  const span = high - low || Math.max(1, Math.abs(high) * 0.1)
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power
  const from = Math.floor(low / step + 1e-9) * step - (high > low ? 0 : step)
  const to = Math.ceil(high / step - 1e-9) * step + (high > low ? 0 : step)
  const ticks: number[] = []
  for (let value = from; value <= to + step / 1000; value += step) ticks.push(Number(value.toFixed(6)))
  const place = (value: number) => pixels[0] + ((value - from) / (to - from || 1)) * (pixels[1] - pixels[0])
  return Object.assign(place, { ticks, from, to })
}

/** A path through the points that are there; a gap lifts the pen. */
export function linePath(points: (readonly [number, number] | null)[]): string {
  let path = ''
  let down = false
  for (const point of points) {
    if (!point) {
      down = false
      continue
    }
    path += `${down ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`
    down = true
  }
  return path
}

/** The area between two lines over the same places. */
export function bandPath(x: number[], low: (number | null)[], high: (number | null)[]): string {
  const kept = x.map((at, index) => ({ at, low: low[index], high: high[index] })).filter((each) => each.low != null && each.high != null)
  if (kept.length < 2) return ''
  const there = kept.map((each) => `${each.at.toFixed(1)} ${each.high!.toFixed(1)}`)
  const back = kept.toReversed().map((each) => `${each.at.toFixed(1)} ${each.low!.toFixed(1)}`)
  return `M${there.join('L')}L${back.join('L')}Z`
}

/** The weight trend: an exponentially weighted mean that knows about missing days. */
import { daysBetween, type Day } from '../days'

export interface Weighed {
  date: Day
  kg: number
}

export interface TrendPoint extends Weighed {
  trend: number
}

const NEW_WEIGHT = 0.1
/** How long before a range the trend has to begin, so that its start no longer shows. */
export const WARM_UP_DAYS = 60

/** Oldest first in, oldest first out; a gap of n days counts like n days of the same weight. */
export function weightTrend(weights: Weighed[]): TrendPoint[] {
  const points: TrendPoint[] = []
  for (const each of weights) {
    const before = points.at(-1)
    const gap = before ? Math.max(1, daysBetween(before.date, each.date)) : 1
    const share = before ? 1 - (1 - NEW_WEIGHT) ** gap : 1
    points.push({ ...each, trend: (before?.trend ?? each.kg) + share * (each.kg - (before?.trend ?? each.kg)) })
  }
  return points
}

/** How far single days usually lie from the trend, in kg: the width of the band. */
export function dailySwing(points: TrendPoint[]): number {
  if (points.length < 5) return 0
  const apart = points.map((point) => point.kg - point.trend)
  return Math.sqrt(apart.reduce((sum, each) => sum + each ** 2, 0) / apart.length)
}

/** Change of the trend in kg a week over the points, by least squares; null on too few days. */
export function weeklyChange(points: TrendPoint[]): number | null {
  if (points.length < 4) return null
  const first = points[0]!
  const x = points.map((point) => daysBetween(first.date, point.date))
  if (x.at(-1)! < 10) return null
  const meanX = x.reduce((sum, each) => sum + each, 0) / x.length
  const meanY = points.reduce((sum, point) => sum + point.kg, 0) / points.length
  const over = points.reduce((sum, point, index) => sum + (x[index]! - meanX) * (point.kg - meanY), 0)
  const under = x.reduce((sum, each) => sum + (each - meanX) ** 2, 0)
  return (over / under) * 7
}

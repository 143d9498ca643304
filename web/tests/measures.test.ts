import { describe, expect, it } from 'vitest'
import { dailySwing, weeklyChange, weightTrend } from '../src/charts/trend'
import { niceScale } from '../src/charts/scale'
import { addDays, dayOf, daysBetween } from '../src/days'
import { cmFrom, feetAndInches, formatFor, kgFrom, parseNumber, weightIn } from '../src/measures'
import { streakOf } from '../src/today/streak'

describe('what a person types', () => {
  it.each([['72', 72], ['72.5', 72.5], ['72,5', 72.5], [' 1950 ', 1950], ['', null], ['-3', null], ['7e3', null], ['1.234,5', null], ['abc', null]])('%j is %j', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })
})

describe('weights', () => {
  it.each([['metric', '80.0\u00a0kg'], ['us', '176.4\u00a0lb'], ['uk', '12\u00a0st 8.5\u00a0lb']] as const)('in %s', (units, shown) => {
    expect(formatFor('en', units).weight(80)).toBe(shown)
  })
  it('keeps its sign as a difference, in pounds for stones', () => {
    expect(formatFor('en', 'uk').change(-1)).toBe('−2.2\u00a0lb')
    expect(formatFor('de', 'metric').change(0.35, 2)).toBe('+0,35\u00a0kg')
  })
  it('comes back as it was typed', () => {
    for (const shown of [95.5, 176.4, 300]) expect(weightIn('us', kgFrom('us', shown))).toBe(shown)
    expect(feetAndInches(cmFrom(5, 9))).toEqual({ feet: 5, inches: 9 })
  })
})

describe('the trend', () => {
  it('moves a tenth of the way a day, and over a gap as far as over as many days', () => {
    const daily = weightTrend([{ date: '2026-01-01', kg: 80 }, { date: '2026-01-02', kg: 81 }])
    expect(daily[1]!.trend).toBeCloseTo(80.1)
    const gap = weightTrend([{ date: '2026-01-01', kg: 80 }, { date: '2026-01-04', kg: 81 }])
    expect(gap[1]!.trend).toBeCloseTo(80 + (1 - 0.9 ** 3))
  })
  it('knows the change a week, and is silent on few days', () => {
    const steady = Array.from({ length: 15 }, (_, day) => ({ date: addDays('2026-01-01', day), kg: 80 - day * 0.1, trend: 0 }))
    expect(weeklyChange(steady)).toBeCloseTo(-0.7)
    expect(weeklyChange(steady.slice(0, 5))).toBeNull()
    expect(dailySwing(steady.slice(0, 4))).toBe(0)
    const around = Array.from({ length: 10 }, (_, day) => ({ date: addDays('2026-01-01', day), kg: 80 + (day % 2 ? 0.5 : -0.5), trend: 80 }))
    expect(dailySwing(around)).toBeCloseTo(0.5)
  })
})

describe('days', () => {
  it('are those of the time zone', () => {
    expect(dayOf(new Date('2026-11-22T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-23')
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
  })
  it('make a streak, which today may still join', () => {
    const days = new Set(['2026-11-21', '2026-11-20', '2026-11-18'])
    expect(streakOf(days, '2026-11-22')).toBe(2)
    expect(streakOf(new Set([...days, '2026-11-22']), '2026-11-22')).toBe(3)
    expect(streakOf(new Set(), '2026-11-22')).toBe(0)
  })
})

it('an axis has round steps around the values', () => {
  expect(niceScale(79.6, 84.8, [0, 100]).ticks).toEqual([78, 80, 82, 84, 86])
  expect(niceScale(0, 2310, [0, 100]).ticks).toEqual([0, 1000, 2000, 3000])
  expect(niceScale(80, 80, [0, 100]).ticks.length).toBeGreaterThan(1)
})

/** Weights and heights as the person reads them; the service keeps kilograms and centimetres. */

export type Units = 'metric' | 'us' | 'uk'

const KG_PER_LB = 0.45359237
const LB_PER_STONE = 14
const CM_PER_IN = 2.54

export interface Format {
  number(value: number, digits?: 0 | 1 | 2): string
  weight(kg: number, digits?: 0 | 1 | 2): string
  /** A difference of weights: never in stones. */
  change(kg: number, digits?: 0 | 1 | 2): string
  height(cm: number): string
  weightUnit: string
  /** A number as a person would type it. */
  typed(value: number): string
}

export function formatFor(language: string, units: Units): Format {
  const formats = [0, 1, 2].map((digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: digits }))
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false })
  const number = (value: number, digits: 0 | 1 | 2 = 0) => formats[digits]!.format(value)
  const pounds = (kg: number, digits: 0 | 1 | 2) => `${number(kg / KG_PER_LB, digits)}\u00a0lb`
  return {
    number,
    weight(kg, digits = 1) {
      if (units === 'metric') return `${number(kg, digits)}\u00a0kg`
      if (units === 'us') return pounds(kg, digits)
      const total = Math.round((kg / KG_PER_LB) * 2) / 2
      const stones = Math.floor(total / LB_PER_STONE)
      const rest = total - stones * LB_PER_STONE
      return `${number(stones)}\u00a0st ${number(rest, rest % 1 ? 1 : 0)}\u00a0lb`
    },
    change(kg, digits = 1) {
      const shown = units === 'metric' ? `${number(Math.abs(kg), digits)}\u00a0kg` : pounds(Math.abs(kg), digits)
      return `${kg < 0 ? '−' : '+'}${shown}`
    },
    height(cm) {
      if (units === 'metric') return `${number(cm)}\u00a0cm`
      const inches = Math.round(cm / CM_PER_IN)
      return `${Math.floor(inches / 12)}′ ${inches % 12}″`
    },
    weightUnit: units === 'metric' ? 'kg' : 'lb',
    typed: (value) => plain.format(value),
  }
}

/** A weight as it stands in an input field or on an axis, in kg or lb. */
export function weightIn(units: Units, kg: number, digits = 1): number {
  return round(units === 'metric' ? kg : kg / KG_PER_LB, digits)
}

export function kgFrom(units: Units, shown: number): number {
  return round(units === 'metric' ? shown : shown * KG_PER_LB, 2)
}

export function feetAndInches(cm: number): { feet: number; inches: number } {
  const inches = Math.round(cm / CM_PER_IN)
  return { feet: Math.floor(inches / 12), inches: inches % 12 }
}

export function cmFrom(feet: number, inches: number): number {
  return round((feet * 12 + inches) * CM_PER_IN, 1)
}

/** Read what a person typed, with a comma or a point. */
export function parseNumber(text: string): number | null {
  const clean = text.trim().replace(/\s/g, '').replace(',', '.')
  if (!/^\d{1,5}(\.\d{0,2})?$/.test(clean)) return null
  return Number(clean)
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

/** Amounts against their targets: a ring for the day's energy, bars for the rest. */

export interface Amount {
  name: string
  value: number
  target: number | null
  unit: string
  tone: 1 | 2 | 3
}

export function AmountBars({ amounts, number }: { amounts: Amount[]; number(value: number): string }) {
  return (
    <div className="bars">
      {amounts.map((amount) => (
        <div key={amount.name}>
          <span>{amount.name}</span>
          <span className="figures">{number(amount.value)}{amount.target && amount.unit !== '%' ? ` / ${number(amount.target)}` : ''}{'\u00a0'}{amount.unit}</span>
          <svg className={`track tone-${amount.tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className="ground" width="100" height="8" />
            <rect className="fill" width={amount.target ? Math.min(100, (amount.value / amount.target) * 100) : amount.value ? 100 : 0} height="8" />
          </svg>
        </div>
      ))}
    </div>
  )
}

const ROUND = 2 * Math.PI * 52

/** The plate: how much of the day's energy is eaten. Beyond the target the line just closes. */
export function PlateRing({ share, children }: { share: number; children: React.ReactNode }) {
  const drawn = Math.max(0, Math.min(1, share)) * ROUND
  return (
    <div className="plate-ring">
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle className="ground" cx="60" cy="60" r="52" />
        {share > 0 ? <circle className="fill" cx="60" cy="60" r="52" strokeDasharray={`${drawn} ${ROUND}`} transform="rotate(-90 60 60)" /> : null}
      </svg>
      <div>{children}</div>
    </div>
  )
}

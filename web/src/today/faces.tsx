/** Five faces from bad to good; one tap is an answer. The service keeps it as 2, 4, 6, 8 or 10. */
import { useId } from 'react'
import { useWords, type Key } from '../words'

const MOUTHS = ['M8 17c1.2-2 2.5-3 4-3s2.8 1 4 3', 'M8.5 16.5c1-1 2.2-1.5 3.5-1.5s2.5.5 3.5 1.5', 'M8.5 15.5h7', 'M8.5 15c1 1 2.2 1.5 3.5 1.5s2.5-.5 3.5-1.5', 'M7.5 14c1 2.3 2.7 3.5 4.5 3.5s3.5-1.2 4.5-3.5'] as const
const NAMES = ['face.1', 'face.2', 'face.3', 'face.4', 'face.5'] as const satisfies readonly Key[]

export function faceOf(value: number | null): number | null {
  return value === null ? null : Math.min(5, Math.max(1, Math.ceil(value / 2)))
}

export function Faces({ label, value, onChoose }: { label: string; value: number | null; onChoose(value: number): void }) {
  const words = useWords()
  const name = useId()
  const chosen = faceOf(value)
  return (
    <div className="faces" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{label}</span>
      <div>
        {MOUTHS.map((mouth, index) => (
          <label key={mouth} title={words(NAMES[index]!)}>
            <input type="radio" name={name} checked={chosen === index + 1} onChange={() => onChoose((index + 1) * 2)} />
            <span className="hidden-visually">{words(NAMES[index]!)}</span>
            <svg width="34" height="34" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true" focusable="false">
              <circle cx="12" cy="12" r="9.5" />
              <path d="M9 9.5v.6M15 9.5v.6" strokeWidth="2" />
              <path d={mouth} />
            </svg>
          </label>
        ))}
      </div>
    </div>
  )
}

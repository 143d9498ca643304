/** Form pieces: every control has its label, its hint and its error tied to it. */
import { useId, type ComponentProps, type ReactNode } from 'react'
import { Icon } from './icons'

export function Field({ label, hint, wrong, unit, ...input }: { label: ReactNode; hint?: ReactNode; wrong?: string | null; unit?: string } & ComponentProps<'input'>) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ') || undefined
  const control = <input id={id} className="input" aria-invalid={wrong ? true : undefined} aria-describedby={described} {...input} />
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {unit ? <span className="with-unit">{control}<span className="unit" aria-hidden="true">{unit}</span></span> : control}
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      {wrong ? <p className="wrong" id={`${id}-wrong`}><Icon name="warning" size={18} /> {wrong}</p> : null}
    </div>
  )
}

export function SelectField({ label, hint, children, ...select }: { label: ReactNode; hint?: ReactNode } & ComponentProps<'select'>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" aria-describedby={hint ? `${id}-hint` : undefined} {...select}>{children}</select>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
    </div>
  )
}

export interface Option<V extends string> {
  value: V
  label: string
  hint?: string
}

interface OneOf<V extends string> {
  label: string
  value: V | null
  options: readonly Option<V>[]
  onChange(value: V): void
  labelHidden?: boolean
}

export function Segments<V extends string>({ label, value, options, onChange, labelHidden }: OneOf<V>) {
  const name = useId()
  return (
    <fieldset className="field">
      <legend className={labelHidden ? 'hidden-visually' : undefined}>{label}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Choices<V extends string>({ label, value, options, onChange, labelHidden }: OneOf<V>) {
  const name = useId()
  return (
    <fieldset className="field">
      <legend className={labelHidden ? 'hidden-visually' : undefined}>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span className="face"><strong>{option.label}</strong>{option.hint ? <span>{option.hint}</span> : null}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Chips({ label, hint, values, options, onChange }: { label: string; hint?: string; values: readonly string[]; options: readonly Option<string>[]; onChange(values: string[]): void }) {
  const id = useId()
  const toggle = (value: string, on: boolean) => onChange(on ? [...values, value] : values.filter((each) => each !== value))
  return (
    <fieldset className="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      <div className="chips">
        {options.map((option) => (
          <label className="chip" key={option.value}>
            <input type="checkbox" checked={values.includes(option.value)} onChange={(event) => toggle(option.value, event.target.checked)} />
            <span className="face">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function SwitchRow({ label, hint, on, onChange, disabled }: { label: string; hint?: ReactNode; on: boolean; onChange(on: boolean): void; disabled?: boolean }) {
  const id = useId()
  return (
    <div className="switch-row">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="checkbox" role="switch" className="switch" checked={on} disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.checked)} />
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
    </div>
  )
}

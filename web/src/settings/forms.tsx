/** The person's facts, goal, tastes and consents: the same forms at the start and in the settings. */
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { usePerson } from '../account/person'
import { call } from '../api/client'
import type { Activity, Consent, ConsentKind, DietType, Goal, GoalType, Pace, Preferences, Profile, Sex } from '../api/types'
import { cmFrom, feetAndInches, kgFrom, parseNumber, weightIn, type Units } from '../measures'
import { fieldTrouble, troubleWords } from '../trouble'
import { Chips, Choices, Field, Segments, SelectField, SwitchRow } from '../ui/fields'
import { Icon } from '../ui/icons'
import { useWords, type Key, type Words } from '../words'

export interface FormProps<T> {
  value: T
  action: string
  onSaved(saved: T): void | Promise<void>
  /** In number-free mode nothing asks for a weight. */
  numberFree?: boolean
  extra?: ReactNode
}

function useSaving() {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)
  async function save(what: () => Promise<void>) {
    setBusy(true)
    setTrouble(null)
    try {
      await what()
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  const of = (name: string) => fieldTrouble(trouble, name, words)
  const told = trouble === null ? null : trouble instanceof WrongInput ? words(trouble.key) : troubleWords(trouble, words)
  return { busy, trouble: told, save, of }
}

class WrongInput extends Error {
  constructor(readonly key: Key) {
    super(key)
  }
}

function Foot({ busy, trouble, action, extra }: { busy: boolean; trouble: string | null; action: string; extra?: ReactNode }) {
  return (
    <>
      {trouble ? <p className="banner alert" role="alert"><Icon name="warning" size={20} /> <span>{trouble}</span></p> : null}
      <div className="row"><button className="button primary" disabled={busy}>{action}</button>{extra}</div>
    </>
  )
}

const SEXES: Sex[] = ['female', 'male', 'other', 'prefer_not_to_say']
const ACTIVITIES: Activity[] = ['sedentary', 'light', 'moderate', 'active', 'very_active']

export function unitOptions(words: Words): { value: Units; label: string }[] {
  return [{ value: 'metric', label: words('units.metric') }, { value: 'us', label: words('units.us') }, { value: 'uk', label: words('units.uk') }]
}

/** At the start it also asks for today's weight, and for the country where the browser tells none. */
export function BodyForm({ value, action, onSaved, numberFree, extra, atStart = false, today }: FormProps<Profile> & { atStart?: boolean; today: string }) {
  const words = useWords()
  const [profile, setProfile] = useState(value)
  const feet = profile.height_cm ? feetAndInches(profile.height_cm) : null
  const [cm, setCm] = useState(profile.height_cm ? String(Math.round(profile.height_cm)) : '')
  const [ft, setFt] = useState(feet ? String(feet.feet) : '')
  const [inch, setInch] = useState(feet ? String(feet.inches) : '')
  const [weight, setWeight] = useState('')
  const { busy, trouble, save, of } = useSaving()
  const set = (change: Partial<Profile>) => setProfile({ ...profile, ...change })
  const metric = profile.units === 'metric'

  function height(): number | null {
    if (metric) return cm.trim() ? need(parseNumber(cm), 'body.height.wrong') : null
    return ft.trim() ? cmFrom(need(parseNumber(ft), 'body.height.wrong'), parseNumber(inch || '0') ?? 0) : null
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    await save(async () => {
      const cmNow = height()
      const kg = atStart && weight.trim() ? kgFrom(profile.units, need(parseNumber(weight), 'scales.wrong')) : null
      const saved = await call<Profile>('PUT', '/api/profile', {
        display_name: profile.display_name?.trim() || null,
        height_cm: cmNow,
        sex: profile.sex,
        activity_level: profile.activity_level,
        units: profile.units,
        country: profile.country,
        is_pregnant: profile.is_pregnant,
        is_breastfeeding: profile.is_breastfeeding,
      })
      if (kg !== null) await call('PUT', `/api/check-ins/${today}`, { weight_kg: kg })
      await onSaved(saved)
    })
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Field label={words('name')} name="name" autoComplete="given-name" maxLength={100} value={profile.display_name ?? ''} onChange={(event) => set({ display_name: event.target.value })} wrong={of('display_name')} />
      <Segments label={words('units')} value={profile.units} options={unitOptions(words)} onChange={(units) => set({ units })} />
      <div className="two">
        {metric
          ? <Field label={words('body.height')} unit="cm" inputMode="decimal" value={cm} onChange={(event) => setCm(event.target.value)} wrong={of('height')} />
          : (
            <div className="two">
              <Field label={words('body.height')} unit="ft" inputMode="numeric" value={ft} onChange={(event) => setFt(event.target.value)} wrong={of('height')} />
              <Field label={<span className="hidden-visually">{words('body.inches')}</span>} unit="in" inputMode="numeric" value={inch} onChange={(event) => setInch(event.target.value)} />
            </div>
          )}
        {atStart && !numberFree ? <Field label={words('body.weight')} hint={words('optional')} unit={metric ? 'kg' : 'lb'} inputMode="decimal" value={weight} onChange={(event) => setWeight(event.target.value)} /> : null}
      </div>
      <SelectField label={words('body.sex')} hint={words('body.sex.hint')} value={profile.sex ?? ''} onChange={(event) => set({ sex: (event.target.value || null) as Sex | null })}>
        <option value="">{words('choose')}</option>
        {SEXES.map((sex) => <option key={sex} value={sex}>{words(`sex.${sex}` as Key)}</option>)}
      </SelectField>
      <SelectField label={words('body.activity')} value={profile.activity_level ?? ''} onChange={(event) => set({ activity_level: (event.target.value || null) as Activity | null })}>
        <option value="">{words('choose')}</option>
        {ACTIVITIES.map((level) => <option key={level} value={level}>{words(`activity.${level}` as Key)}</option>)}
      </SelectField>
      {profile.sex !== 'male' ? (
        <Chips
          label={words('body.now')}
          hint={words('body.now.hint')}
          values={[...(profile.is_pregnant ? ['pregnant'] : []), ...(profile.is_breastfeeding ? ['breastfeeding'] : [])]}
          options={[{ value: 'pregnant', label: words('body.pregnant') }, { value: 'breastfeeding', label: words('body.breastfeeding') }]}
          onChange={(chosen) => set({ is_pregnant: chosen.includes('pregnant'), is_breastfeeding: chosen.includes('breastfeeding') })}
        />
      ) : null}
      {atStart && !value.country ? <CountryField value={profile.country} onChange={(country) => set({ country })} /> : null}
      <Foot {...{ busy, trouble, action, extra }} />
    </form>
  )
}

function need(value: number | null, key: Key): number {
  if (value === null) throw new WrongInput(key)
  return value
}

const GOALS: GoalType[] = ['fat_loss', 'muscle_gain', 'recomp', 'maintenance', 'performance']
const PACES: Pace[] = ['slow', 'moderate', 'aggressive']

export function GoalForm({ value, action, onSaved, numberFree, extra, units, mayLose }: FormProps<Goal> & { units: Units; mayLose: boolean }) {
  const words = useWords()
  const { format } = usePerson()
  const [goal, setGoal] = useState(value)
  const [target, setTarget] = useState(value.target_weight_kg ? format.typed(weightIn(units, value.target_weight_kg)) : '')
  const { busy, trouble, save, of } = useSaving()
  const changes = goal.goal_type === 'fat_loss' || goal.goal_type === 'muscle_gain'
  async function submit(event: FormEvent) {
    event.preventDefault()
    await save(async () => {
      const kg = changes && !numberFree && target.trim() ? kgFrom(units, need(parseNumber(target), 'scales.wrong')) : null
      await onSaved(await call<Goal>('PUT', '/api/goal', {
        goal_type: goal.goal_type,
        pace_preference: goal.pace_preference,
        ...(numberFree ? {} : { target_weight_kg: kg }),
      }))
    })
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Choices
        label={words('goal.ask')}
        labelHidden
        value={goal.goal_type}
        onChange={(goal_type) => setGoal({ ...goal, goal_type })}
        options={GOALS.filter((type) => type !== 'fat_loss' || (mayLose && !numberFree)).map((type) => ({ value: type, label: words(`goal.${type}` as Key), hint: words(`goal.${type}.hint` as Key) }))}
      />
      {changes && !numberFree ? (
        <>
          <Field label={words('goal.target')} hint={words('goal.target.hint')} unit={units === 'metric' ? 'kg' : 'lb'} inputMode="decimal" value={target} onChange={(event) => setTarget(event.target.value)} wrong={of('target_weight')} />
          <Segments label={words('goal.pace')} value={goal.pace_preference} onChange={(pace_preference) => setGoal({ ...goal, pace_preference })} options={PACES.map((pace) => ({ value: pace, label: words(`pace.${pace}` as Key) }))} />
          <p className="small quiet">{words('goal.pace.words')}</p>
        </>
      ) : null}
      <Foot {...{ busy, trouble, action, extra }} />
    </form>
  )
}

const DIETS: DietType[] = ['none', 'vegetarian', 'vegan', 'pescatarian', 'keto', 'paleo', 'halal', 'kosher']
/** The fourteen allergens of European law, by the names under which the service knows them. */
const ALLERGENS = ['gluten', 'milk', 'egg', 'peanut', 'tree nut', 'soy', 'fish', 'crustacean', 'mollusc', 'sesame', 'celery', 'mustard', 'lupin', 'sulphite']

export function FoodForm({ value, action, onSaved, extra }: FormProps<Preferences>) {
  const words = useWords()
  const [food, setFood] = useState(value)
  const [other, setOther] = useState(value.allergies.filter((each) => !ALLERGENS.includes(each)).join(', '))
  const [disliked, setDisliked] = useState(value.disliked_foods.join(', '))
  const { busy, trouble, save } = useSaving()
  async function submit(event: FormEvent) {
    event.preventDefault()
    await save(async () => {
      await onSaved(await call<Preferences>('PUT', '/api/preferences', {
        diet_type: food.diet_type,
        allergies: [...food.allergies.filter((each) => ALLERGENS.includes(each)), ...listOf(other)],
        disliked_foods: listOf(disliked),
        meals_per_day: food.meals_per_day,
      }))
    })
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <SelectField label={words('food.diet')} value={food.diet_type} onChange={(event) => setFood({ ...food, diet_type: event.target.value as DietType })}>
        {DIETS.map((diet) => <option key={diet} value={diet}>{words(`diet.${diet}` as Key)}</option>)}
      </SelectField>
      <Chips
        label={words('food.allergies')}
        hint={words('food.allergies.hint')}
        values={food.allergies}
        options={ALLERGENS.map((each) => ({ value: each, label: words(`allergen.${each}` as Key) }))}
        onChange={(allergies) => setFood({ ...food, allergies })}
      />
      <Field label={words('food.allergies.other')} hint={words('commas')} value={other} onChange={(event) => setOther(event.target.value)} maxLength={500} />
      <Field label={words('food.disliked')} hint={words('commas')} value={disliked} onChange={(event) => setDisliked(event.target.value)} maxLength={500} />
      <SelectField label={words('food.meals')} value={String(food.meals_per_day)} onChange={(event) => setFood({ ...food, meals_per_day: Number(event.target.value) })}>
        {[1, 2, 3, 4, 5, 6].map((count) => <option key={count} value={count}>{count}</option>)}
      </SelectField>
      <Foot {...{ busy, trouble, action, extra }} />
    </form>
  )
}

export function listOf(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean))]
}

const ASKED: ConsentKind[] = ['health_data', 'model_provider', 'web_search', 'analytics']

export function ConsentSwitches({ consents, onChange, only = ASKED }: { consents: Consent[]; onChange(kind: ConsentKind, granted: boolean): void; only?: ConsentKind[] }) {
  const words = useWords()
  return (
    <div>
      {only.map((kind) => {
        const consent = consents.find((each) => each.kind === kind)
        return consent ? <SwitchRow key={kind} label={words(`consent.${kind}` as Key)} hint={words(`consent.${kind}.hint` as Key)} on={consent.granted} onChange={(granted) => onChange(kind, granted)} /> : null
      })}
    </div>
  )
}

/** Answer some questions of consent; returns how all of them stand. */
export async function answerConsents(consents: Consent[], answers: Partial<Record<ConsentKind, boolean>>): Promise<Consent[]> {
  const given = Object.entries(answers).map(([kind, granted]) => ({
    kind, granted, version: consents.find((each) => each.kind === kind)?.current_version ?? '1',
  }))
  return (await call<{ consents: Consent[] }>('PUT', '/api/consents', { consents: given })).consents
}

export function CountryField({ value, onChange }: { value: string | null; onChange(code: string | null): void }) {
  const words = useWords()
  const id = useId()
  const names = new Intl.DisplayNames(words.language, { type: 'region' })
  const countries = COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((a, b) => a.name.localeCompare(b.name, words.language))
  return (
    <div className="field">
      <label htmlFor={id}>{words('country')}</label>
      <select id={id} className="input" value={value ?? ''} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{words('choose')}</option>
        {countries.map((each) => <option key={each.code} value={each.code}>{each.name}</option>)}
      </select>
      <p className="hint" id={`${id}-hint`}>{words('country.hint')}</p>
    </div>
  )
}

const COUNTRIES = ('AE AR AT AU BE BG BO BR CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IS IT JM JP KE KR LB LI LK LT LU LV MA MC MD ME MK MT MX MY NG NI NL NO NP NZ PA PE PH PK PL PR PT PY RO RS RU SA SE SG SI SK SM SN SV TH TN TR TT TW UA US UY VE VN ZA').split(' ')

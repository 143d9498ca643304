/** A week of meals: planned on request, kept by the service, with or without figures. */
import { useState } from 'react'
import { usePerson } from '../account/person'
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { PlannedDay, WeeklyPlan } from '../api/types'
import { writeDay } from '../days'
import { pathTo } from '../router'
import { troubleWords } from '../trouble'
import { Icon } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { useWords } from '../words'
import '../styles/plan.css'

export function PlanPage() {
  const words = useWords()
  const toast = useToast()
  const [planning, setPlanning] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const found = useResource(() => call<{ items: WeeklyPlan[] }>('GET', '/api/plans/weekly?limit=1'), [])
  const newest = found.value?.items[0] ?? null

  async function plan() {
    setPlanning(true)
    setTrouble(null)
    try {
      const made = await call<WeeklyPlan>('POST', '/api/plans/weekly', {})
      found.set(() => ({ items: [made] }))
    } catch (error) {
      setTrouble(troubleWords(error, words, 'week.failed'))
    } finally {
      setPlanning(false)
    }
  }
  async function remove(week: WeeklyPlan) {
    found.set(() => ({ items: [] }))
    try {
      await call('DELETE', `/api/plans/weekly/${week.week_start}`)
    } catch {
      found.set(() => ({ items: [week] }))
      toast(words('failed.saving'))
    }
  }

  return (
    <div className="page">
      <div className="inner stack stack-l">
        <header className="row spread">
          <h1>{words('week.title')}</h1>
          {newest && !planning ? <button type="button" className="button soft" onClick={() => void plan()}><Icon name="again" size={18} /> {words('week.again')}</button> : null}
        </header>
        {trouble ? <p className="banner warm" role="alert">{trouble}</p> : null}
        {found.state === 'failed' ? <p className="banner warm" role="alert">{words('failed.loading')}</p> : null}
        {planning ? <Planning /> : newest ? <Week week={newest} onRemove={() => void remove(newest)} /> : found.state === 'ready' ? <NoPlan onPlan={() => void plan()} /> : found.state === 'loading' ? <div className="skeleton" role="status"><span className="hidden-visually">{words('loading')}</span></div> : null}
      </div>
    </div>
  )
}

function Planning() {
  const words = useWords()
  return (
    <section className="card stack planning" role="status" aria-busy="true">
      <p>{words('week.working')}</p>
      <div className="skeleton" />
    </section>
  )
}

function NoPlan({ onPlan }: { onPlan(): void }) {
  const words = useWords()
  return (
    <section className="card stack">
      <h2>{words('week.none')}</h2>
      <p>{words('week.none.words')}</p>
      <button type="button" className="button primary" onClick={onPlan}><Icon name="food" size={20} /> {words('week.make')}</button>
    </section>
  )
}

function Week({ week, onRemove }: { week: WeeklyPlan; onRemove(): void }) {
  const words = useWords()
  const { format, today, numberFree } = usePerson()
  const plan = week.plan
  if (week.outdated || !plan) {
    return <section className="card stack"><h2>{words('week.outdated')}</h2><p>{words('week.outdated.words')}</p></section>
  }
  const figures = !numberFree && plan.kind === 'numbers'
  return (
    <>
      <section className="card stack stack-s">
        <p>{plan.summary}</p>
        {figures && plan.targets ? (
          <dl className="targets">
            <div><dt>{words('week.energy')}</dt><dd className="figures">{format.number(plan.targets.energy_kcal)} kcal</dd></div>
            <div><dt>{words('protein')}</dt><dd className="figures">{format.number(plan.targets.protein_g)} g</dd></div>
          </dl>
        ) : null}
        {plan.notes.length ? <ul className="small plan-notes">{plan.notes.map((note) => <li key={note}>{note}</li>)}</ul> : null}
      </section>
      <ol className="week" role="list">
        {plan.days.map((day) => <li key={day.date}><DayCard day={day} figures={figures} open={day.date >= today && plan.days.find((each) => each.date >= today)?.date === day.date} /></li>)}
      </ol>
      <p className="small quiet">{words('week.made-by', { model: week.model, day: writeDay(week.created_at.slice(0, 10) as PlannedDay['date'], words.locale) })}</p>
      <div className="row">
        <a className="button soft" href={pathTo('chat')}><Icon name="chat" size={20} /> {words('week.talk')}</a>
        <button type="button" className="button plain" onClick={onRemove}><Icon name="trash" size={18} /> {words('week.delete')}</button>
      </div>
    </>
  )
}

function DayCard({ day, figures, open }: { day: PlannedDay; figures: boolean; open: boolean }) {
  const words = useWords()
  const { format } = usePerson()
  return (
    <details className="card day" open={open}>
      <summary>
        <h2>{writeDay(day.date, words.locale, { weekday: 'long', day: 'numeric', month: 'short' })}</h2>
        {figures && day.energy_kcal !== null ? <span className="small quiet figures">{format.number(day.energy_kcal)} kcal{day.protein_g === null ? '' : ` · ${format.number(day.protein_g)} g`}</span> : null}
      </summary>
      <ul role="list" className="meals">
        {day.meals.map((meal) => (
          <li key={`${meal.slot} ${meal.dish}`}>
            <p className="tiny quiet">{meal.title}{figures && meal.energy_kcal !== null ? <span className="figures"> · {format.number(meal.energy_kcal)} kcal</span> : null}</p>
            <p className="dish">{meal.dish}</p>
            {meal.ingredients.length ? <p className="small quiet">{meal.ingredients.join(', ')}</p> : null}
          </li>
        ))}
      </ul>
      {day.movement ? <p className="small row"><Icon name="flame" size={18} /> {day.movement}</p> : null}
    </details>
  )
}

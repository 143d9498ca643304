/** What one's own entries show: in words that the service chose and checked, with what is not known. */
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { Insights } from '../api/types'
import { ResourceCard } from '../chat/notices'
import { Icon, type IconName } from '../ui/icons'
import { useWords } from '../words'

const ICONS: Record<Insights['insights'][number]['tone'], IconName> = { good: 'leaf', neutral: 'note', careful: 'heart' }

export function InsightsCard({ most }: { most?: number }) {
  const words = useWords()
  const found = useResource(() => call<Insights>('GET', '/api/insights'), [words.language])
  const insights = found.value?.insights.slice(0, most) ?? []
  const gaps = found.value?.data_gaps ?? []
  if (!insights.length && !gaps.length) return null
  return (
    <section className="card stack insights" aria-labelledby="insights-title">
      <h2 id="insights-title">{words('insights.title')}</h2>
      <ul role="list">
        {insights.map((each) => (
          <li key={each.kind} className={each.tone}><Icon name={ICONS[each.tone]} size={20} /><p>{each.text}</p></li>
        ))}
      </ul>
      {gaps.length ? (
        <details className="small">
          <summary>{words('insights.gaps')}</summary>
          <ul>{gaps.map((gap) => <li key={gap.kind}>{gap.text}</li>)}</ul>
        </details>
      ) : null}
      {found.value?.resources.length ? <ResourceCard items={found.value.resources} /> : null}
    </section>
  )
}

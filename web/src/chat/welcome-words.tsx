/** The start of a conversation: a greeting and a few things that people ask. */
import { usePerson } from '../account/person'
import { Icon, type IconName } from '../ui/icons'
import { useWords, type Key } from '../words'

const PROMPTS: { icon: IconName; title: Key; ask: Key; numbers?: boolean }[] = [
  { icon: 'progress', title: 'prompt.week', ask: 'prompt.week.ask' },
  { icon: 'scale', title: 'prompt.trend', ask: 'prompt.trend.ask', numbers: true },
  { icon: 'food', title: 'prompt.dinner', ask: 'prompt.dinner.ask' },
  { icon: 'leaf', title: 'prompt.plan', ask: 'prompt.plan.ask', numbers: true },
  { icon: 'moon', title: 'prompt.hard', ask: 'prompt.hard.ask' },
]

export function greetingKey(hour: number): Key {
  return hour < 5 ? 'greeting.night' : hour < 12 ? 'greeting.morning' : hour < 18 ? 'greeting.day' : 'greeting.evening'
}

export function Welcome({ onAsk }: { onAsk(text: string): void }) {
  const words = useWords()
  const { profile, numberFree, timeZone } = usePerson()
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date()))
  const name = profile.display_name?.split(' ')[0]
  const prompts = PROMPTS.filter((prompt) => !numberFree || !prompt.numbers).slice(0, 4)
  return (
    <div className="welcome">
      <div>
        <h1>{words(greetingKey(hour))}{name ? `, ${name}` : ''}.</h1>
        <p className="quiet">{words(numberFree ? 'welcome.gentle' : 'welcome.words')}</p>
      </div>
      <ul role="list" className="prompts">
        {prompts.map((prompt) => (
          <li key={prompt.title}>
            <button type="button" onClick={() => onAsk(words(prompt.ask))}>
              <Icon name={prompt.icon} size={22} />
              <span>{words(prompt.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="ai-notice tiny"><Icon name="note" size={16} /> <span>{words('ai-notice')}</span></p>
    </div>
  )
}

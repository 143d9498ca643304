/** The frame of the door: what Coach promises on one side, the way in on the other. */
import type { ReactNode } from 'react'
import { Icon, Mark } from '../ui/icons'
import { isLanguage, LANGUAGES, speak, useWords, type Key } from '../words'

export function Door({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords()
  return (
    <main className="door" id="main">
      <section className="promise" aria-label="Coach">
        <span className="brand"><Mark size={32} /> Coach</span>
        <div className="stack">
          <h1>{words('promise.title')}</h1>
          <p>{words('promise.words')}</p>
          <ul role="list">
            {(['eye', 'shield', 'lock'] as const).map((icon, at) => (
              <li key={icon}><Icon name={icon} /><span>{words(`promise.${at + 1}` as Key)}</span></li>
            ))}
          </ul>
        </div>
        <Plate />
      </section>
      <section className="enter" aria-labelledby="door-title">
        <div className="stack">
          <h2 className="big" id="door-title">{title}</h2>
          {children}
        </div>
        <footer className="tiny quiet">
          <label><span className="hidden-visually">{words('language')}</span>
            <select value={words.language} onChange={(event) => { if (isLanguage(event.target.value)) void speak(event.target.value) }}>
              {Object.entries(LANGUAGES).map(([code, name]) => <option key={code} value={code} lang={code}>{name}</option>)}
            </select>
          </label>
          <span>{words('not-medical')}</span>
        </footer>
      </section>
    </main>
  )
}

/** The picture at the door: the mark, drawn large, as a plate that is open where the day begins. */
function Plate() {
  return (
    <svg className="plate" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="rim" d="M23.2 8.1A11 11 0 1 0 26.9 16.2" />
      <circle className="sun" cx="26.1" cy="9.9" r="2.1" />
    </svg>
  )
}

export function DoorTrouble({ children }: { children: ReactNode }) {
  return <p className="banner alert" role="alert"><Icon name="warning" size={20} /> <span>{children}</span></p>
}

/** Holds what breaks in a view, or cannot be fetched, so that the rest of the page stays. */
import { Component, type ReactNode } from 'react'
import { useWords } from '../words'
import { Mark } from './icons'

export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const words = useWords()
  return (
    <div className="broken" role="alert">
      <div className="stack center">
        <Mark size={44} />
        <h1>{words('broken')}</h1>
        <p className="quiet">{words('broken.words')}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>{words('try-again')}</button>
      </div>
    </div>
  )
}

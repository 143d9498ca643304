/** Where the person writes; the same place stops the answer while it comes. */
import { useEffect, useImperativeHandle, useRef, useState, type MouseEvent, type Ref } from 'react'
import { Icon } from '../ui/icons'
import { useWords } from '../words'

export const LONGEST = 8000

export interface ComposerControl {
  focus(): void
}

interface ComposerProps {
  chatId: string
  busy: boolean
  stopping: boolean
  offline: boolean
  onSend(text: string): void
  onStop(): void
  ref?: Ref<ComposerControl>
}

const draftKey = (chatId: string) => `coach.draft.${chatId}`

/** A tap on the button leaves the keyboard, and with it the layout, as it is. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

export function Composer({ chatId, busy, stopping, offline, onSend, onStop, ref }: ComposerProps) {
  const words = useWords()
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey(chatId)) ?? '')
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), [])

  useEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, 200)}px`
    if (text) sessionStorage.setItem(draftKey(chatId), text)
    else sessionStorage.removeItem(draftKey(chatId))
  }, [text, chatId])

  function send() {
    const clean = text.trim()
    if (!clean || busy || offline || clean.length > LONGEST) return
    setText('')
    onSend(clean)
  }
  const tooLong = text.length > LONGEST
  return (
    <form className="composer" onSubmit={(event) => { event.preventDefault(); send() }}>
      {tooLong ? <p className="small wrong" role="alert">{words('composer.too-long', { count: text.length - LONGEST })}</p> : null}
      <div className="box">
        <textarea
          ref={area}
          rows={1}
          value={text}
          aria-label={words('composer.label')}
          placeholder={words('composer.placeholder')}
          enterKeyHint="send"
          aria-invalid={tooLong || undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const touch = window.matchMedia('(pointer: coarse)').matches
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || touch) return
            event.preventDefault()
            send()
          }}
        />
        {busy
          ? <button type="button" className="round" aria-label={words('stop')} disabled={stopping} onClick={onStop}><Icon name="stop" /></button>
          : <button className="round" onMouseDown={keepFocus} aria-label={words('send')} disabled={!text.trim() || offline || tooLong}><Icon name="send" /></button>}
      </div>
    </form>
  )
}

/** Modal windows on the platform's own dialog: it keeps the focus, and Escape closes it. */
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words'
import { Icon } from './icons'

interface DialogProps {
  open: boolean
  title: string
  onClose(): void
  children: ReactNode
  className?: string
}

export function Dialog({ open, title, onClose, children, className = 'sheet' }: DialogProps) {
  const words = useWords()
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={element}
      className={className}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      {open ? (
        <>
          <div className="row spread">
            <h2 id={id}>{title}</h2>
            <button type="button" className="icon-button" onClick={onClose} aria-label={words('close')}><Icon name="close" /></button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  )
}

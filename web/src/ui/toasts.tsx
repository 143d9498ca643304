/** Short messages at the foot of the page, read out politely, with at most one thing to do. */
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'

interface Toast {
  id: number
  text: string
  action?: { label: string; run(): void }
}

const ToastContext = createContext<(text: string, action?: Toast['action']) => void>(() => {})
const SHOWN_MS = 6000

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([])
  const next = useRef(0)
  const remove = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback((text: string, action?: Toast['action']) => {
    const id = ++next.current
    setToasts((all) => [...all.slice(-1), { id, text, action }])
    window.setTimeout(() => remove(id), SHOWN_MS)
  }, [remove])
  const value = useMemo(() => show, [show])
  return (
    <ToastContext value={value}>
      {children}
      <div className="toasts" role="status">
        {toasts.map((toast) => (
          <div className="toast" key={toast.id}>
            <span>{toast.text}</span>
            {toast.action ? <button type="button" onClick={() => { toast.action?.run(); remove(toast.id) }}>{toast.action.label}</button> : null}
          </div>
        ))}
      </div>
    </ToastContext>
  )
}

export const useToast = () => use(ToastContext)

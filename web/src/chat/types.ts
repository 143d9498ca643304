/** What a message of the coach is made of, as the stream assembles it. */
import type { UIMessage } from 'ai'

export interface MessageMetadata {
  chatId?: string
  turnId?: string
  createdAt?: string
  model?: string
  contract?: string
  finished?: boolean
  finishReason?: string
  error?: { code: string; retryable: boolean; requestId: string }
  policy?: { decision: string; violations: unknown[] }
  confidence?: number
  dataGaps?: string[]
  durationMs?: number
  feedback?: { rating: 'up' | 'down' | null } | 'up' | 'down' | null
}

export interface Resource {
  label: string
  tel?: string
  url?: string
  hours?: string
}

export interface PolicyData {
  decision: 'flag' | 'replace' | 'block'
  stage: 'input' | 'output' | 'tool_input' | 'tool_output'
  rule: string
  severity: string
  message: string
  violationId: string | null
  textId?: string
}

export interface ChartData {
  kind: 'line' | 'bar'
  title: string
  unit: string
  x: string[]
  series: { name: string; values: (number | null)[]; low?: (number | null)[]; high?: (number | null)[] }[]
}

export type DataParts = {
  status: { phase: string }
  policy: PolicyData
  resources: { items: Resource[] }
  chart: ChartData
  disclaimer: { code: string; text: string; locale: string }
}

export type CoachMessage = UIMessage<MessageMetadata, DataParts>
export type CoachPart = CoachMessage['parts'][number]

/** A tool's part with what we read of it, whatever the state. */
export interface ToolPart {
  type: `tool-${string}`
  toolCallId: string
  state:
    | 'input-streaming' | 'input-available' | 'approval-requested' | 'approval-responded'
    | 'output-available' | 'output-error' | 'output-denied'
  input?: Record<string, unknown>
  output?: Record<string, unknown>
  errorText?: string
  providerExecuted?: boolean
  approval?: { id: string; approved?: boolean }
}

export function asTool(part: CoachPart): ToolPart | null {
  return part.type.startsWith('tool-') ? (part as unknown as ToolPart) : null
}

/** A write that asked the person first; look-ups never do. */
export function isWrite(tool: ToolPart): boolean {
  return tool.approval !== undefined || !tool.providerExecuted
}

export const toolName = (part: ToolPart) => part.type.slice('tool-'.length)

export function textOf(message: CoachMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).filter(Boolean).join('\n\n')
}

export function isFinished(message: CoachMessage | undefined): boolean {
  return message?.role === 'assistant' && message.metadata?.finished === true
}

export function waitsForApproval(message: CoachMessage | undefined): boolean {
  return message?.parts.some((part) => asTool(part)?.state === 'approval-requested') ?? false
}

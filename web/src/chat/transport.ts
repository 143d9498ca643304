/** How the page talks with the service: only the last message goes out, the history is the service's own. */
import { DefaultChatTransport, type UIMessageChunk } from 'ai'
import { authorizedFetch } from '../api/client'
import { asTool, isWrite, textOf, type CoachMessage } from './types'

export const CAPABILITIES = ['tool-approval']

/** Approvals go out as the part that was answered, everything else as the last message. */
export function lastOnly(messages: CoachMessage[], messageId?: string): CoachMessage[] {
  const answered = messages.findLast((message) => message.parts.some((part) => asTool(part)?.state === 'approval-responded'))
  const last = messages.at(-1)
  if (answered && (answered === last || answered.id === messageId)) {
    return [{ ...answered, parts: answered.parts.filter((part) => asTool(part)?.state === 'approval-responded') }]
  }
  return last ? [last] : []
}

/**
 * The frames that rebuild what a message said before it waited for an approval: a turn that goes on
 * replays only its own frames, and they answer a call which came before them.
 */
export function framesBefore(message: CoachMessage): UIMessageChunk[] {
  const end = message.parts.findLastIndex((part) => {
    const tool = asTool(part)
    return tool !== null && isWrite(tool)
  })
  const frames: UIMessageChunk[] = []
  message.parts.slice(0, end + 1).forEach((part, index) => {
    const tool = asTool(part)
    if (part.type === 'step-start') frames.push({ type: 'start-step' })
    else if (part.type === 'text') {
      const id = `before_${index}`
      frames.push({ type: 'text-start', id }, { type: 'text-delta', id, delta: part.text }, { type: 'text-end', id })
    } else if (tool) {
      frames.push({
        type: 'tool-input-available', toolCallId: tool.toolCallId, toolName: tool.type.slice(5),
        input: tool.input, providerExecuted: tool.providerExecuted,
      })
      if (tool.approval) frames.push({ type: 'tool-approval-request', toolCallId: tool.toolCallId, approvalId: tool.approval.id })
      else if (tool.state === 'output-available') frames.push({ type: 'tool-output-available', toolCallId: tool.toolCallId, output: tool.output })
      else if (tool.state === 'output-error') frames.push({ type: 'tool-output-error', toolCallId: tool.toolCallId, errorText: tool.errorText ?? '' })
    } else if (part.type.startsWith('data-')) frames.push(part as UIMessageChunk)
  })
  return frames
}

export class CoachTransport extends DefaultChatTransport<CoachMessage> {
  constructor(private readonly current: () => CoachMessage | undefined) {
    super({
      api: '/api/chat',
      fetch: authorizedFetch as typeof fetch,
      prepareSendMessagesRequest: ({ id, messages, trigger, messageId, body }) => ({
        body: { ...body, id, messages: lastOnly(messages, messageId), trigger, messageId, capabilities: CAPABILITIES },
      }),
    })
  }

  override async reconnectToStream(options: Parameters<DefaultChatTransport<CoachMessage>['reconnectToStream']>[0]) {
    const stream = await super.reconnectToStream(options)
    const known = this.current()
    if (!stream || known?.role !== 'assistant') return stream
    return stream.pipeThrough(
      new TransformStream<UIMessageChunk, UIMessageChunk>({
        transform(chunk, controller) {
          controller.enqueue(chunk)
          if (chunk.type === 'start' && chunk.messageId === known.id) {
            for (const frame of framesBefore(known)) controller.enqueue(frame)
          }
        },
      }),
    )
  }
}

export function plainText(message: CoachMessage): string {
  return textOf(message).trim()
}

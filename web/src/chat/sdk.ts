/** What of the AI SDK a conversation needs: most of the page's bytes, so they are fetched apart. */
import { Chat } from '@ai-sdk/react'
import { lastAssistantMessageIsCompleteWithApprovalResponses } from 'ai'
import { CoachTransport } from './transport'
import type { CoachMessage } from './types'

const CoachChat = Chat<CoachMessage>
export { CoachChat as Chat, CoachTransport, lastAssistantMessageIsCompleteWithApprovalResponses }

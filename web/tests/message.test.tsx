import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Message, type MessageProps } from '../src/chat/message'
import { ok, person, said, service, show, text } from './stage'

const nothing = { chatId: 'c1', growing: false, last: true, latest: false, busy: false, onAnswer() {}, onRegenerate() {}, onEdit() {}, onChanged() {} }
const message = (given: MessageProps['message'], props: Partial<MessageProps> = {}) => <Message {...nothing} message={given} {...props} />

const policy = (data: object) => ({ type: 'data-policy', data: { decision: 'replace', stage: 'output', rule: 'calorie_minimum', severity: 'warning', message: 'I changed part of this reply.', violationId: 'v1', ...data } })
const lookUp = (state: string, more: object = {}) => ({ type: 'tool-get_nutrition_summary', toolCallId: 't1', state, input: { days: 7 }, providerExecuted: true, ...more })
const write = (state: string, more: object = {}) => ({ type: 'tool-log_check_in', toolCallId: 'w1', state, input: { day: '2026-11-22', weight: 177.3, weight_unit: 'lb', mood: 8 }, approval: { id: 'ap1' }, ...more })

describe('a look-up', () => {
  it('is one quiet line, also while it runs', async () => {
    await show(message(said({ type: 'step-start' }, lookUp('input-available')), { growing: true }))
    expect(screen.getByText('Looked at what you ate in the last 7 days…')).toBeVisible()
    expect(document.querySelector('details')).toBeNull()
  })
  it('shows what was found when it is opened, and no word that is for the model', async () => {
    await show(message(said(lookUp('output-available', { output: { mean_energy_kcal: 1912, guidance: 'Plan nothing.', data_gaps: ['one day'], confidence: 1 } }))))
    await userEvent.click(screen.getByText(/Looked at what you ate/))
    expect(screen.getByText('Average a day')).toBeVisible()
    expect(screen.getByText(/^1,912.kcal$/)).toBeVisible()
    expect(screen.queryByText(/Plan nothing/)).toBeNull()
  })
  it('that failed says so', async () => {
    await show(message(said(lookUp('output-error', { errorText: 'No entries.' }))))
    await userEvent.click(screen.getByText("Couldn't look something up"))
    expect(screen.getByText('No entries.')).toBeVisible()
  })
  it('has no figures in number-free mode', async () => {
    await show(message(said(lookUp('output-available', { output: { mean_energy_kcal: 1912 } }), text('Rest well.'))), person({ numberFree: true }))
    expect(screen.getByText(/Looked at what you ate/)).toBeVisible()
    expect(document.body.textContent).not.toMatch(/1,912|kcal/)
    expect(document.querySelector('details')).toBeNull()
  })
})

describe('a notice of the guards', () => {
  it('stands once where several acted together', async () => {
    await show(message(said(text('Here.'), policy({}), policy({ rule: 'weight_loss_rate', message: '' }), text('Better.'))))
    expect(screen.getAllByText('I changed part of this reply.')).toHaveLength(1)
  })
  it('takes no sentence apart: the dots stay where it broke off', async () => {
    await show(message(said(text('Here is one idea. Just eat '), policy({}), text('…\n\nRegular meals.'))))
    expect(screen.getByText('Here is one idea. Just eat…')).toBeVisible()
    expect(screen.getByText('Regular meals.')).toBeVisible()
  })
  it('about a prepared answer comes after its words', async () => {
    await show(message(said(policy({ stage: 'input', decision: 'block', message: '' }), text('I am glad you told me.'))))
    const order = document.body.textContent ?? ''
    expect(order.indexOf('I am glad')).toBeLessThan(order.indexOf('prepared reply'))
  })
  it('that only flags is not shown', async () => {
    await show(message(said(policy({ decision: 'flag' }), text('Fine.'))))
    expect(screen.queryByText('This was wrong')).toBeNull()
  })
  it('can be contradicted', async () => {
    const asked = service({ 'POST /api/chats/c1/messages/a1/appeal': ok({}) })
    await show(message(said(policy({}), text('Better.'))))
    await userEvent.click(screen.getByRole('button', { name: 'This was wrong' }))
    await userEvent.type(screen.getByLabelText(/What was wrong/), 'It was a quote')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('Thank you. A person will look at it.')).toBeVisible()
    expect(asked[0]!.body).toEqual({ reason: 'It was a quote' })
  })
})

describe('people to talk to', () => {
  it('can be called with one tap; what is no safe address is no link', async () => {
    await show(message(said(text('Here.'), { type: 'data-resources', data: { items: [{ label: 'Samaritans', tel: '116 123', hours: 'Day and night' }, { label: 'Odd', url: 'javascript:alert(1)' }] } })))
    const card = screen.getByRole('region', { name: 'People you can talk to' })
    expect(within(card).getByRole('link')).toHaveAttribute('href', 'tel:116123')
    expect(card).toHaveTextContent('Odd')
  })
})

describe('a write', () => {
  it('is shown in the own units, and answered with one tap', async () => {
    const onAnswer = vi.fn()
    await show(message(said(write('approval-requested')), { onAnswer }))
    const card = screen.getByRole('region', { name: 'Save this check-in?' })
    expect(card).toHaveTextContent('80.4 kg')
    expect(card).toHaveTextContent('8 of 10')
    await userEvent.click(within(card).getByRole('button', { name: 'Save' }))
    expect(onAnswer).toHaveBeenCalledWith('ap1', true)
  })
  it('of an earlier message cannot be answered any more', async () => {
    await show(message(said(write('approval-requested')), { last: false }))
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })
  it('that is done can be taken back', async () => {
    const asked = service({ 'POST /api/chat/c1/undo/w1': ok({ undone: true }) })
    await show(message(said(write('output-available', { providerExecuted: true, output: {} }))))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('region', { name: 'Taken back' })).toBeVisible()
    expect(asked).toHaveLength(1)
  })
  it('that was declined wrote nothing', async () => {
    await show(message(said(write('output-denied', { approval: { id: 'ap1', approved: false } }))))
    expect(screen.getByRole('region', { name: 'Not saved' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})

describe('what can be done with an answer', () => {
  it('is rated, and the reason follows', async () => {
    const asked = service({ 'PUT /api/chats/c1/messages/a1/feedback': () => new Response(null, { status: 204 }) })
    await show(message(said(text('Good.'))))
    await userEvent.click(screen.getByRole('button', { name: 'Not a good answer' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Hard to understand' }))
    await waitFor(() => expect(asked.map((each) => each.body)).toEqual([{ rating: 'down' }, { rating: 'down', reason: 'Hard to understand' }]))
  })
  it('a failed rating is taken back', async () => {
    service({})
    await show(message(said(text('Good.'))))
    const up = screen.getByRole('button', { name: 'Good answer' })
    await userEvent.click(up)
    await waitFor(() => expect(up).toHaveAttribute('aria-pressed', 'false'))
    expect(screen.getByText(/couldn't be saved/)).toBeInTheDocument()
  })
  it('the person says it in other words', async () => {
    const onEdit = vi.fn()
    const own = { id: 'u1', role: 'user' as const, parts: [text('How was my weak?')] } as MessageProps['message']
    await show(message(own, { onEdit, latest: true }))
    await userEvent.click(screen.getByRole('button', { name: 'Edit your message' }))
    const field = screen.getByRole('textbox')
    await userEvent.clear(field)
    await userEvent.type(field, 'How was my week?')
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }))
    expect(onEdit).toHaveBeenCalledWith('u1', 'How was my week?')
  })
})

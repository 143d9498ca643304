// Who lost the password gets in again by the link from the mail, which counts once; an address is confirmed.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { comeIn, journey, PHONE, SERVICE } from '../browser.mjs'

/** The link in the newest mail to an address; `purpose` is reset or verify. */
async function linkTo(email, purpose) {
  const until = Date.now() + 15_000
  for (;;) {
    const text = await readFile(`${process.env.COACH_MAILS}/${email}.txt`, 'utf8').catch(() => '')
    const found = text.match(new RegExp(`#${purpose}=\\S+`))
    if (found) return `${SERVICE}/${found[0]}`
    assert.ok(Date.now() < until, `no mail came to ${email}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

await journey(PHONE, async (page, context) => {
  const { email } = await comeIn(page)
  const proof = await linkTo(email, 'verify')
  for (const told of ['Your address is confirmed', 'This link no longer works']) {
    await page.goto(proof) // at first inside the open page, then in a new one
    await page.getByRole('heading', { name: told }).waitFor()
    await page.getByRole('button', { name: 'Continue to Coach' }).click()
    await page.locator('.shell').waitFor()
    await page.goto('about:blank')
  }
  await page.goto(SERVICE)
  await page.locator('.shell').waitFor()

  const other = await context.browser().newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  const elsewhere = await other.newPage()
  await elsewhere.goto(SERVICE)
  await elsewhere.getByRole('button', { name: 'Forgot your password?' }).click()
  await elsewhere.getByLabel('E-mail address').fill(email)
  await elsewhere.getByRole('button', { name: 'Send me a link' }).click()
  await elsewhere.getByText('the link is on its way').waitFor()

  const link = await linkTo(email, 'reset')
  await elsewhere.goto('about:blank')
  await elsewhere.goto(link)
  await elsewhere.getByRole('heading', { name: 'Choose a new password' }).waitFor()
  assert.doesNotMatch(elsewhere.url(), /reset/, 'the secret stays in the address')
  await elsewhere.getByRole('textbox', { name: 'New password' }).fill('password12')
  await elsewhere.getByRole('button', { name: 'Save' }).click()
  await elsewhere.getByText('This password is easy to guess').waitFor()
  await elsewhere.getByRole('textbox', { name: 'New password' }).fill('another calm walk')
  await elsewhere.getByRole('button', { name: 'Save' }).click()
  await elsewhere.getByText('Your password is changed').waitFor()
  await elsewhere.getByLabel('E-mail address').fill(email)
  await elsewhere.getByRole('textbox', { name: 'Password' }).fill('another calm walk')
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await elsewhere.locator('.shell').waitFor()

  await elsewhere.goto('about:blank')
  await elsewhere.goto(link)
  await elsewhere.getByRole('textbox', { name: 'New password' }).fill('a third calm walk')
  await elsewhere.getByRole('button', { name: 'Save' }).click()
  await elsewhere.getByRole('heading', { name: 'This link no longer works' }).waitFor()

  await page.reload() // the first session has ended with the old password
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor()
})

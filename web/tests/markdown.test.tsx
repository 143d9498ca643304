import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { finishedUpTo, spoken } from '../src/chat/announcer'
import { closeMarks, Markdown } from '../src/chat/markdown'

const ANSWER = 'A **steady week**. You averaged `1,912 kcal`, *close* to it.\n\n- Protein is **fine**.\n- Walk more.\n\n| day | kcal |\n| --- | --- |\n| Mon | 1,900 |\n\nSee [the list](https://example.org/list) for more.'

describe('the words of the coach', () => {
  it('never hold pictures, HTML or unsafe links', () => {
    const { container } = render(<Markdown text={'![x](https://evil.example/?w=58) <img src=x onerror=alert(1)><script>1</script> [a](javascript:alert(1)) [b](http://plain.example) [c](https://fine.example)'} />)
    expect(container.querySelectorAll('img, script, iframe')).toHaveLength(0)
    const links = [...container.querySelectorAll('a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://fine.example'])
    expect(links[0]).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  it('show no marks of Markdown while they grow', () => {
    for (let end = 1; end <= ANSWER.length; end += 1) {
      const { container, unmount } = render(<Markdown text={ANSWER.slice(0, end)} growing />)
      expect(container.textContent, JSON.stringify(ANSWER.slice(0, end))).not.toMatch(/\*|`|\]\(|\[the/)
      unmount()
    }
  })

  it('come whole in the end', () => {
    render(<Markdown text={ANSWER} />)
    expect(screen.getByText('steady week').tagName).toBe('STRONG')
    expect(screen.getByRole('table')).toHaveTextContent('Mon1,900')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it.each([['2 * 3 is 6', '2 * 3 is 6'], ['a_b and c', 'a_b and c'], ['1. One\n2', '1. One\n2']])('%j stays as it is', (given, closed) => {
    expect(closeMarks(given)).toBe(closed)
  })
})

describe('what is read out', () => {
  it('is whole sentences only', () => {
    expect(finishedUpTo('You ate 1.8 kg of apples. And then', 'en')).toBe('You ate 1.8 kg of apples. '.length)
    expect(finishedUpTo('Not yet done', 'en')).toBe(0)
    expect(finishedUpTo('- One thing\n- Two', 'en')).toBe('- One thing\n'.length)
  })
  it('is free of marks', () => {
    expect(spoken('A **steady week**. See [this](https://x.example), and `code`.\n- One')).toBe('A steady week. See this, and code.\nOne')
  })
})

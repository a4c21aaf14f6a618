import { countTokens as countWithOlder } from 'gpt-tokenizer/encoding/cl100k_base'
import { countTokens as countWithNewer } from 'gpt-tokenizer/encoding/o200k_base'
import { expect, test } from 'vitest'
import { estimateTokens } from './budget.ts'

const prose = 'The switch in the rack of the second floor does not answer. Elena rebooted it twice, without success. '
const samples: [string, string][] = [
  ['prose', prose.repeat(20)],
  ['rows', '1001 | VPN drops in accounts | Summit Legal | breached | 2026-01-05 10:00Z | -7782.2\n'.repeat(20)],
  [
    'JSON',
    JSON.stringify(
      Array.from({ length: 20 }, (_, id) => ({ id, client_name: 'Summit Legal', due: '2026-01-05T10:00:00Z' })),
    ),
  ],
  [
    'German',
    'Der Druckeranschluss im Empfangsbereich funktioniert seit der Softwareaktualisierung nicht mehr. '.repeat(20),
  ],
  ['Japanese', '受付のプリンターがオフラインになっています。至急ご確認ください。'.repeat(20)],
  ['Cyrillic', 'Принтер в приёмной не отвечает после обновления. '.repeat(20)],
  ['identifiers', 'f3a91c7e-5b2d-4e8a-9c1f-7d6e5b4a3c2d '.repeat(20)],
  ['base64', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 7919) % 256)).toString('base64')],
  ['field names', 'dateoccurred lastactiondate hiddenfromuser category_1 tickettype_id excludefromsla '.repeat(20)],
  ['emoji', '🖨️🔥👩‍💻 '.repeat(40)],
  ['blank lines', `${' '.repeat(30)}\n\n\n\t\t`.repeat(30)],
]

test.each(samples)('of %s are at least those of real tokenizers, and not twice as many', (_, text) => {
  const real = Math.max(countWithOlder(text), countWithNewer(text))
  expect(estimateTokens(text)).toBeGreaterThanOrEqual(countWithNewer(text))
  expect(estimateTokens(text)).toBeLessThanOrEqual(2 * real + 20)
})

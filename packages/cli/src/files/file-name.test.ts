import { describe, expect, test } from 'vitest'
import { nameInDisposition, safeFileName, uniqueName } from './file-name.ts'

describe('the name in a Content-Disposition', () => {
  test.each([
    ['attachment; filename="report.pdf"', 'report.pdf'],
    ['attachment; filename=report.pdf', 'report.pdf'],
    ['attachment; filename=report.pdf; size=5', 'report.pdf'],
    ['ATTACHMENT ; FILENAME = "a b.pdf"', 'a b.pdf'],
    ['attachment; filename="a \\"b\\" \\\\c.pdf"', 'a "b" \\c.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'%C3%9Cbersicht%20%E2%82%AC.pdf', 'Übersicht €.pdf'],
    ["attachment; filename*=utf-8'en'a%2Fb.pdf; filename=x.pdf", 'a/b.pdf'],
    ["attachment; filename*=ISO-8859-1''%DCbersicht.pdf", 'Übersicht.pdf'],
    ["attachment; filename=x.pdf; filename*=UTF-8''%ff", 'x.pdf'],
    [`attachment; filename="${Buffer.from('Übersicht.pdf').toString('latin1')}"`, 'Übersicht.pdf'],
    ['attachment; filename="\u00dcbersicht.pdf"', 'Übersicht.pdf'],
  ])('of %s', (header, name) => {
    expect(nameInDisposition(header)).toBe(name)
  })

  test.each([null, '', 'attachment', 'attachment; filename=""', 'attachment; xfilename=a'])(
    'is none in %j',
    (header) => {
      expect(nameInDisposition(header)).toBeUndefined()
    },
  )
})

describe('a safe name', () => {
  test.each([
    ['report.pdf', 'report.pdf'],
    ['Übersicht (2).pdf', 'Übersicht (2).pdf'],
    ['../../.ssh/authorized_keys', 'authorized_keys'],
    ['C:\\Windows\\system.ini', 'system.ini'],
    ['/etc/passwd', 'passwd'],
    ['.bashrc', 'bashrc'],
    ['-rf', 'rf'],
    ['a<b>:c?.txt', 'a_b__c_.txt'],
    ['a\u0000b\r\n.txt\u202e', 'ab .txt'],
    ['\u001b[2Jreport.pdf', 'report.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.log', 'console.log'],
    ['report. . ', 'report'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFileName(name, 'attachment-5')).toBe(safe)
  })

  test.each(['', '..', '../', '/', ' . ', '---', '\u0000'])('of %j is the fallback', (name) => {
    expect(safeFileName(name, 'attachment-5')).toBe('attachment-5')
  })

  test('is short enough for file systems, and keeps its extension', () => {
    const name = safeFileName(`${'ü'.repeat(300)}.pdf`, 'x')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^ü+\.pdf$/)
    expect(safeFileName('x'.repeat(300), 'x')).toBe('x'.repeat(200))
  })
})

test('a name that another file has gets the id', () => {
  const taken = new Set<string>()
  const names = ['image.png', 'Image.PNG', 'README', 'readme', 'a.tar.gz', 'a.tar.gz']
  expect(names.map((name, index) => uniqueName(name, index, taken))).toEqual([
    'image.png',
    'Image-1.PNG',
    'README',
    'readme-3',
    'a.tar.gz',
    'a.tar-5.gz',
  ])
})

test('a name that ends with the id of another file is not given twice', () => {
  const taken = new Set<string>()
  const names = [
    ['a.txt', 7],
    ['a-3.txt', 2],
    ['a.txt', 3],
  ] as const
  expect(names.map(([name, id]) => uniqueName(name, id, taken))).toEqual(['a.txt', 'a-3.txt', 'a-3-3.txt'])
})

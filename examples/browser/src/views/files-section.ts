import { type Attachment, getAttachmentById, postAttachment } from '@halopsa/attachment'
import { type HaloClient, toBase64 } from '@halopsa/core'
import { announce } from '../announce.ts'
import { element } from '../element.ts'
import { onSubmit } from '../on-submit.ts'

/** The fields of a file that are shown. */
type ShownFile = Pick<Attachment, 'id' | 'filename' | 'filesize'>

/** The files of a ticket with their downloads, and a form to add one. */
export function filesSection(halo: HaloClient, ticketId: number, files: ShownFile[]): HTMLElement {
  const list = element('ul', { className: 'files' }, ...files.map((file) => fileItem(halo, file)))
  const input = element('input', { id: 'file', type: 'file', required: true })
  const form = element(
    'form',
    { className: 'line' },
    element('label', { htmlFor: input.id }, 'New file'),
    input,
    element('button', {}, 'Upload'),
  )
  onSubmit(form, async () => {
    const [file] = input.files ?? []
    if (!file) return ''
    const attachment = { ticket_id: ticketId, filename: file.name, data: await toBase64(file) }
    const created = await postAttachment(halo, { attachmentList: [attachment] }, { timeout: 120_000 })
    list.append(fileItem(halo, created))
    return `${file.name} is uploaded`
  })
  const heading = element('h3', { id: 'files' }, 'Files')
  const section = element('section', {}, heading, list, form)
  section.setAttribute('aria-labelledby', heading.id)
  return section
}

function fileItem(halo: HaloClient, { id = 0, filename, filesize }: ShownFile): HTMLElement {
  const name = filename ?? `file-${id}`
  const button = element('button', { type: 'button', className: 'quiet' }, `Download ${name}`)
  button.addEventListener('click', async () => {
    try {
      save(await getAttachmentById(halo, { id }, { as: 'blob', timeout: 120_000 }), name)
      announce(`${name} is downloaded`)
    } catch (error) {
      announce(`${name} could not be downloaded: ${error instanceof Error ? error.message : error}`)
    }
  })
  return element('li', { className: 'line' }, button, `${filesize ?? 0} bytes`)
}

/** Makes the browser download a file. */
function save(content: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(content), download: name })
  link.click()
  URL.revokeObjectURL(link.href)
}

import type { FieldTable } from '../field-facts.ts'
import { externalLinks, utc } from './common-words.ts'

/** Files. */
export const attachmentFields: FieldTable = {
  Attachment: {
    id: { words: 'Id of the file, by which it is downloaded and linked.', basis: 'recorded' },
    filename: { words: 'Name of the file.', basis: 'recorded' },
    data: { words: 'Bytes of the file as base64: sent for an upload, and in its response.', basis: 'recorded' },
    data_base64: { words: 'Sent instead of `data`: the bytes as a data URI (`data:TYPE;base64,…`).', basis: 'used' },
    content_type: { words: 'Media type of the file.', basis: 'recorded' },
    filesize: { words: 'Size of the file.', basis: 'recorded' },
    isimage: { words: 'Whether the file is an image.', basis: 'recorded' },
    ticket_id: { words: 'Number of the ticket that the file is on.', basis: 'used' },
    action_id: { words: 'Number of the action within the ticket that the file is on.', basis: 'recorded' },
    user_id: { words: 'Id of the user.', basis: 'recorded' },
    agent_id: { words: 'Id of the agent.', basis: 'recorded' },
    type: { words: 'What kind of record the file is on, as a number.', basis: 'recorded' },
    unique_id: { words: 'Id of the record that the file is on.', basis: 'recorded' },
    desc: { words: 'Description of the file.', basis: 'recorded' },
    note: { words: 'Note about the file.', basis: 'recorded' },
    datecreated: { words: `Date on which the file was stored. ${utc}`, basis: 'recorded' },
    last_updated: { words: `Date of the last change of the file. ${utc}` },
    showforusers: { words: 'Whether users see the file.', basis: 'recorded' },
    showonchild: { words: 'Whether child tickets show the file.', basis: 'recorded' },
    showonrelated: { words: 'Whether related tickets show the file.', basis: 'recorded' },
    image_upload_id: { words: 'Sent with an image that stands in a text: number of the upload.', basis: 'used' },
    image_upload_key: { words: 'Sent with an image that stands in a text: key of the upload.', basis: 'used' },
    third_party_id: { words: 'Id of the file in another system.', basis: 'recorded' },
    is_s3: { words: 'Whether the file lies in S3.' },
    s3url: { words: 'Address of the file in S3.' },
    link: { words: 'Address of the file.' },
    download_url: { words: 'Address that the file is downloaded from.' },
    guid: { words: 'GUID of the file.', basis: 'recorded' },
    external_links: externalLinks,
  },
  Attachment_View: {
    attachments: { words: 'Files, without their bytes.' },
    record_count: { words: 'Number of files.' },
  },
}

// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Bytes, type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, downloadFile, formData, paginate, path, withBody } from '@halopsa/core'
import type { AccessControl, Attachment, Attachment_List, Attachment_View, ExternalLink_List, IntegrationFilter, PresignedURLRequest, WebhookSubscriptionAction } from '@halopsa/schemas'

/** Parameters of {@link getAttachment}. */
export interface GetAttachmentParams {
  /** Only attachments of the action with this id; `ticket_id` must name its ticket. */
  action_id?: number | null | undefined
  domotzagents?: boolean | null | undefined
  /** Only attachments of this type of file. */
  filetype?: string | null | undefined
  /** Asks for a token, by its name. Clients send it; nobody has recorded what it does. */
  gettoken?: boolean | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  isxlsimport?: boolean | null | undefined
  /** Only the attachment with this id. */
  one_attachment_id?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  portal?: number | null | undefined
  /** Only attachments of the ticket with this id. */
  ticket_id?: number | null | undefined
  token?: string | null | undefined
  /** Only attachments of this type, a number. */
  type?: number | null | undefined
  /** Only the attachment with this unique id. */
  unique_id?: number | null | undefined
}

/**
 * `GET /Attachment`
 *
 * Lists attachments, of a ticket by `ticket_id` or of another record by `type` and `unique_id`.
 *
 * Answers with a view of the list with the records under `attachments`, as the document declares.
 */
export async function getAttachment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAttachmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Attachment_View>> {
  return halo.request<Attachment_View, As>({ method: 'get', path: '/Attachment', query }, options)
}

/** Parameters of {@link paginateAttachment}: those of {@link getAttachment}. */
export type PaginateAttachmentParams = GetAttachmentParams

/**
 * Every record of `GET /Attachment`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAttachment(
  halo: HaloClient,
  params?: PaginateAttachmentParams,
  options?: PaginateOptions,
): Pages<Attachment_List> {
  return paginate((_, call) => getAttachment(halo, params, call), { records: 'attachments', pages: false }, options)
}

/** Parameters of {@link postAttachment}. */
export interface PostAttachmentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  attachmentList: Attachment[]
}

/**
 * `POST /Attachment`
 *
 * Uploads files as base64 in `data` or as a data URI in `data_base64`, and returns the stored record.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * 201 with the stored attachment; `data` holds its bytes as base64.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAttachment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { attachmentList, ...query }: PostAttachmentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, (Attachment & { id: number })[], Attachment & { id: number }>>> {
  return halo.request<Flagged<Flag, (Attachment & { id: number })[], Attachment & { id: number }>, As>(withBody({ method: 'post', path: '/Attachment', query, body: attachmentList }, 'attachmentList'), options)
}

/** Parameters of {@link postAttachmentGetS3PresignedURL}. */
export interface PostAttachmentGetS3PresignedURLParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  presignedURLRequestList: PresignedURLRequest[]
}

/**
 * `POST /Attachment/GetS3PresignedURL`
 *
 * Prepares an upload to S3 and returns the signed address and its form fields.
 *
 * Answers with the created or updated record, by convention: nobody recorded it here.
 *
 * `{ url, fields }`, as a class of a client says; nobody saw this call.
 */
export async function postAttachmentGetS3PresignedURL<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { presignedURLRequestList, ...query }: PostAttachmentGetS3PresignedURLParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Attachment/GetS3PresignedURL', query, body: presignedURLRequestList }, 'presignedURLRequestList'), options)
}

/** Parameters of {@link postAttachmentPresignedURLUploadComplete}. */
export interface PostAttachmentPresignedURLUploadCompleteParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  presignedURLRequestList: PresignedURLRequest[]
}

/**
 * `POST /Attachment/PresignedURLUploadComplete`
 *
 * Tells Halo that an upload to S3 is complete, so that it becomes an attachment.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentPresignedURLUploadComplete<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { presignedURLRequestList, ...query }: PostAttachmentPresignedURLUploadCompleteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Attachment/PresignedURLUploadComplete', query, body: presignedURLRequestList, as: byMediaType }, 'presignedURLRequestList'), options)
}

/** Parameters of {@link postAttachmentDocument}. */
export interface PostAttachmentDocumentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  attachmentList: Attachment[]
}

/**
 * `POST /Attachment/document`
 *
 * Adds documents to the document management, or new versions of them.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentDocument<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { attachmentList, ...query }: PostAttachmentDocumentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Attachment/document', query, body: attachmentList, as: byMediaType }, 'attachmentList'), options)
}

/** Parameters of {@link getAttachmentDocumentById}. */
export interface GetAttachmentDocumentByIdParams {
  id: number
}

/**
 * `GET /Attachment/document/{id}`
 *
 * Reads one document of the document management.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentDocumentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/document/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link deleteAttachmentDocumentById}. */
export interface DeleteAttachmentDocumentByIdParams {
  id: number
}

/**
 * `DELETE /Attachment/document/{id}`
 *
 * Deletes one document of the document management.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentDocumentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/document/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getAttachmentImage}. */
export interface GetAttachmentImageParams {
  nonce?: string | null | undefined
  token?: string | null | undefined
}

/**
 * `GET /Attachment/image`
 *
 * Downloads an inline image by its `token`, without a bearer token.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * The bytes of an image. Needs `token` in the query, and no bearer token then.
 */
export async function getAttachmentImage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAttachmentImageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request<Bytes, As>({ method: 'get', path: '/Attachment/image', query, as: 'bytes' }, options)
}

/** Parameters of {@link postAttachmentImage}. */
export interface PostAttachmentImageParams {
  _alreadyuploaded?: boolean | null | undefined
  _canupdate?: boolean | null | undefined
  _enduserportalpdfprint?: boolean | null | undefined
  _importtype?: string | null | undefined
  _is_new_version?: boolean | null | undefined
  _isimport?: boolean | null | undefined
  _match_additional_id?: string | null | undefined
  _match_integration_id?: number | null | undefined
  _match_integration_name?: string | null | undefined
  _match_thirdparty_id?: string | null | undefined
  _start_transcription?: boolean | null | undefined
  _transcription_is_new_action?: boolean | null | undefined
  _transcription_started?: boolean | null | undefined
  _warning?: string | null | undefined
  aashowforchildren?: boolean | null | undefined
  aashowforrelated?: boolean | null | undefined
  aashowforusers?: boolean | null | undefined
  aaunum?: number | null | undefined
  aauserid?: number | null | undefined
  access_control?: AccessControl[] | null | undefined
  access_control_level?: number | null | undefined
  action_id?: number | null | undefined
  already_posted?: boolean | null | undefined
  anon_outcomeid?: number | null | undefined
  atallowanonupload?: boolean | null | undefined
  atallowguid?: boolean | null | undefined
  atblob?: string | null | undefined
  atblob_base64?: string | null | undefined
  atcontenttype?: string | null | undefined
  atdatecreated?: string | null | undefined
  atdesc?: string | null | undefined
  atencid?: number | null | undefined
  atfilename?: string | null | undefined
  atfilesize?: number | null | undefined
  atguid?: string | null | undefined
  atid?: number | null | undefined
  atimageuse?: number | null | undefined
  atipaddress?: string | null | undefined
  atisimage?: boolean | null | undefined
  atkey?: string | null | undefined
  atlastupdated?: string | null | undefined
  atlink?: string | null | undefined
  atlinkedversionid?: number | null | undefined
  atnote?: string | null | undefined
  atparentid?: number | null | undefined
  atshowforusers?: boolean | null | undefined
  attachmentaction_id?: number | null | undefined
  atthirdpartyid?: string | null | undefined
  attype?: number | null | undefined
  atuniqueid?: number | null | undefined
  child_count?: number | null | undefined
  content_id?: string | null | undefined
  copy_from_id?: number | null | undefined
  copytopath?: string | null | undefined
  date_created_override?: string | null | undefined
  download_url?: string | null | undefined
  external_links?: ExternalLink_List[] | null | undefined
  faultid?: number | null | undefined
  'file_stream.CanRead'?: boolean | null | undefined
  'file_stream.CanSeek'?: boolean | null | undefined
  'file_stream.CanTimeout'?: boolean | null | undefined
  'file_stream.CanWrite'?: boolean | null | undefined
  'file_stream.Capacity'?: number | null | undefined
  'file_stream.Length'?: number | null | undefined
  'file_stream.Position'?: number | null | undefined
  'file_stream.ReadTimeout'?: number | null | undefined
  'file_stream.WriteTimeout'?: number | null | undefined
  folder_hierarchy?: string | null | undefined
  has_scanned?: boolean | null | undefined
  image_upload_id?: number | null | undefined
  image_upload_key?: string | null | undefined
  import_details_id?: number | null | undefined
  import_parentid?: string | null | undefined
  is_s3?: boolean | null | undefined
  last_updated?: string | null | undefined
  link?: string | null | undefined
  'new_external_link._match'?: boolean | null | undefined
  'new_external_link._warning'?: string | null | undefined
  'new_external_link._webhookaction'?: WebhookSubscriptionAction | null | undefined
  'new_external_link.chat_message_count'?: number | null | undefined
  'new_external_link.child_links'?: ExternalLink_List[] | null | undefined
  'new_external_link.eldatecreated'?: string | null | undefined
  'new_external_link.eldateupdated'?: string | null | undefined
  'new_external_link.eldescription'?: string | null | undefined
  'new_external_link.eldetailsid'?: number | null | undefined
  'new_external_link.eldontmoveexistingassets'?: boolean | null | undefined
  'new_external_link.elhaloid'?: number | null | undefined
  'new_external_link.eliconforlinkedentity'?: string | null | undefined
  'new_external_link.elid'?: number | null | undefined
  'new_external_link.elintegrationname'?: string | null | undefined
  'new_external_link.elisprimary'?: boolean | null | undefined
  'new_external_link.elmoduleid'?: number | null | undefined
  'new_external_link.elparentid'?: number | null | undefined
  'new_external_link.elrevisions'?: number | null | undefined
  'new_external_link.elsubscriptionexpiry'?: string | null | undefined
  'new_external_link.elsubscriptionid'?: string | null | undefined
  'new_external_link.elsubscriptionkey'?: string | null | undefined
  'new_external_link.eltableid'?: number | null | undefined
  'new_external_link.elthirdpartyadditionalid'?: string | null | undefined
  'new_external_link.elthirdpartyassignedto'?: string | null | undefined
  'new_external_link.elthirdpartycount'?: number | null | undefined
  'new_external_link.elthirdpartydesc'?: string | null | undefined
  'new_external_link.elthirdpartyid'?: string | null | undefined
  'new_external_link.elthirdpartypriority'?: string | null | undefined
  'new_external_link.elthirdpartystatus'?: string | null | undefined
  'new_external_link.elthirdpartytype'?: string | null | undefined
  'new_external_link.elthirdpartyurl'?: string | null | undefined
  'new_external_link.elurlforlinkedentity'?: string | null | undefined
  'new_external_link.elurlforlinkedentitycaption'?: string | null | undefined
  'new_external_link.extra_match_field'?: string | null | undefined
  'new_external_link.filters'?: IntegrationFilter[] | null | undefined
  'new_external_link.halo_desc'?: string | null | undefined
  'new_external_link.halo_second_desc'?: string | null | undefined
  'new_external_link.halo_second_id'?: number | null | undefined
  'new_external_link.new_subscription_key'?: string | null | undefined
  'new_external_link.populate_url'?: boolean | null | undefined
  'new_external_link.third_party_secondary_id'?: string | null | undefined
  'new_external_link.update_existing_link'?: boolean | null | undefined
  outcome_id?: number | null | undefined
  parent_desc?: string | null | undefined
  parent_name?: string | null | undefined
  s3url?: string | null | undefined
  third_party_id?: string | null | undefined
  third_party_token?: string | null | undefined
  ticket_id?: number | null | undefined
  tickettype_guid?: string | null | undefined
  tickettype_id?: number | null | undefined
  useThisGuid?: string | null | undefined
  validate_guid?: string | null | undefined
  version_count?: number | null | undefined
  file: Blob
}

/**
 * `POST /Attachment/image`
 *
 * Uploads an inline image as a multipart form and returns its `link`; whoever has the link can read it.
 *
 * Answers with an object, as other clients use it.
 *
 * `{ link }`, the address of the staged image. The call takes a multipart form: `file`, `ticket_id`, `image_upload_id`, `image_upload_key`.
 */
export async function postAttachmentImage<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { file, ...query }: PostAttachmentImageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Attachment/image', query, body: formData({ file }) }, 'file'), options)
}

/** Parameters of {@link getAttachmentImageById}. */
export interface GetAttachmentImageByIdParams {
  id: string
}

/**
 * `GET /Attachment/image/{id}`
 *
 * Downloads an inline image; the id is a UUID.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * The bytes of an image; the id is a UUID.
 */
export async function getAttachmentImageById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request<Bytes, As>({ method: 'get', path: path`/Attachment/image/${id}`, query, as: 'bytes' }, options)
}

/** Parameters of {@link deleteAttachmentImageById}. */
export interface DeleteAttachmentImageByIdParams {
  id: string
}

/**
 * `DELETE /Attachment/image/{id}`
 *
 * Deletes an inline image; the id is a UUID.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAttachmentImageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/image/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getAttachmentNhserverById}. */
export interface GetAttachmentNhserverByIdParams {
  id: number
  token?: string | null | undefined
}

/**
 * `GET /Attachment/nhserver/{id}`
 *
 * Downloads an attachment for the background server; `token` allows it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentNhserverById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentNhserverByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/nhserver/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getAttachmentById}. */
export interface GetAttachmentByIdParams {
  id: number
  childticketid?: number | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  token?: string | null | undefined
}

/**
 * `GET /Attachment/{id}`
 *
 * Downloads the file itself, or returns a `link` to it where files are kept in S3.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * The name of the file is in `Content-Disposition`. Where files lie in S3 the server sends their address: they are fetched from there, without the token.
 */
export async function getAttachmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return downloadFile<As>(halo, { method: 'get', path: path`/Attachment/${id}`, query }, options)
}

/** Parameters of {@link deleteAttachmentById}. */
export interface DeleteAttachmentByIdParams {
  id: number
}

/**
 * `DELETE /Attachment/{id}`
 *
 * Deletes an attachment.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAttachmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Attachment | undefined>> {
  return halo.request<Attachment | undefined, As>({ method: 'delete', path: path`/Attachment/${id}`, query, as: byMediaType }, options)
}

// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AccessControl, Attachment, Attachment_View, ExternalLink_List, IntegrationFilter, PresignedURLRequest, WebhookSubscriptionAction } from '@halopsa/schemas'

/** Parameters of {@link getAttachment}. */
export interface GetAttachmentParams {
  /** Only records of the action with this id. */
  action_id?: number
  domotzagents?: boolean
  filetype?: string
  /** Only the ids of the records. */
  idonly?: boolean
  isxlsimport?: boolean
  one_attachment_id?: number
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  portal?: number
  /** Only records of the ticket with this id. */
  ticket_id?: number
  token?: string
  type?: number
  /** Only records of the unique with this id. */
  unique_id?: number
}

/**
 * `GET /Attachment`
 *
 * Answers with an object, as the document declares.
 */
export async function getAttachment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAttachmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Attachment_View>> {
  return halo.request<Attachment_View, As>({ method: 'get', path: '/Attachment', query }, options)
}

/** Parameters of {@link postAttachment}. */
export interface PostAttachmentParams {
  attachmentList: Attachment[]
}

/**
 * `POST /Attachment`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postAttachment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { attachmentList, ...query }: PostAttachmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Attachment & { id: number }>> {
  return halo.request<Attachment & { id: number }, As>({ method: 'post', path: '/Attachment', query, body: attachmentList }, options)
}

/** Parameters of {@link postAttachmentGetS3PresignedURL}. */
export interface PostAttachmentGetS3PresignedURLParams {
  presignedURLRequestList: PresignedURLRequest[]
}

/**
 * `POST /Attachment/GetS3PresignedURL`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentGetS3PresignedURL<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { presignedURLRequestList, ...query }: PostAttachmentGetS3PresignedURLParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Attachment/GetS3PresignedURL', query, body: presignedURLRequestList, as: 'auto' }, options)
}

/** Parameters of {@link postAttachmentPresignedURLUploadComplete}. */
export interface PostAttachmentPresignedURLUploadCompleteParams {
  presignedURLRequestList: PresignedURLRequest[]
}

/**
 * `POST /Attachment/PresignedURLUploadComplete`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentPresignedURLUploadComplete<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { presignedURLRequestList, ...query }: PostAttachmentPresignedURLUploadCompleteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Attachment/PresignedURLUploadComplete', query, body: presignedURLRequestList, as: 'auto' }, options)
}

/** Parameters of {@link postAttachmentDocument}. */
export interface PostAttachmentDocumentParams {
  attachmentList: Attachment[]
}

/**
 * `POST /Attachment/document`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentDocument<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { attachmentList, ...query }: PostAttachmentDocumentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Attachment/document', query, body: attachmentList, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentDocumentById}. */
export interface GetAttachmentDocumentByIdParams {
  id: number
}

/**
 * `GET /Attachment/document/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentDocumentById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentDocumentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/document/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link deleteAttachmentDocumentById}. */
export interface DeleteAttachmentDocumentByIdParams {
  id: number
}

/**
 * `DELETE /Attachment/document/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAttachmentDocumentById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentDocumentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/document/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentImage}. */
export interface GetAttachmentImageParams {
  nonce?: string
  token?: string
}

/**
 * `GET /Attachment/image`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentImage<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAttachmentImageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Attachment/image', query, as: 'auto' }, options)
}

/** Parameters of {@link postAttachmentImage}. */
export interface PostAttachmentImageParams {
  _alreadyuploaded?: boolean
  _canupdate?: boolean
  _enduserportalpdfprint?: boolean
  _importtype?: string
  _is_new_version?: boolean
  _isimport?: boolean
  _match_additional_id?: string
  _match_integration_id?: number
  _match_integration_name?: string
  _match_thirdparty_id?: string
  _start_transcription?: boolean
  _transcription_is_new_action?: boolean
  _transcription_started?: boolean
  _warning?: string
  aashowforchildren?: boolean
  aashowforrelated?: boolean
  aashowforusers?: boolean
  aaunum?: number
  aauserid?: number
  access_control?: AccessControl[]
  access_control_level?: number
  action_id?: number
  already_posted?: boolean
  anon_outcomeid?: number
  atallowanonupload?: boolean
  atallowguid?: boolean
  atblob?: string
  atblob_base64?: string
  atcontenttype?: string
  atdatecreated?: string
  atdesc?: string
  atencid?: number
  atfilename?: string
  atfilesize?: number
  atguid?: string
  atid?: number
  atimageuse?: number
  atipaddress?: string
  atisimage?: boolean
  atkey?: string
  atlastupdated?: string
  atlink?: string
  atlinkedversionid?: number
  atnote?: string
  atparentid?: number
  atshowforusers?: boolean
  attachmentaction_id?: number
  atthirdpartyid?: string
  attype?: number
  atuniqueid?: number
  child_count?: number
  content_id?: string
  copy_from_id?: number
  copytopath?: string
  date_created_override?: string
  download_url?: string
  external_links?: ExternalLink_List[]
  faultid?: number
  'file_stream.CanRead'?: boolean
  'file_stream.CanSeek'?: boolean
  'file_stream.CanTimeout'?: boolean
  'file_stream.CanWrite'?: boolean
  'file_stream.Capacity'?: number
  'file_stream.Length'?: number
  'file_stream.Position'?: number
  'file_stream.ReadTimeout'?: number
  'file_stream.WriteTimeout'?: number
  folder_hierarchy?: string
  has_scanned?: boolean
  image_upload_id?: number
  image_upload_key?: string
  import_details_id?: number
  import_parentid?: string
  is_s3?: boolean
  last_updated?: string
  link?: string
  'new_external_link._match'?: boolean
  'new_external_link._warning'?: string
  'new_external_link._webhookaction'?: WebhookSubscriptionAction
  'new_external_link.chat_message_count'?: number
  'new_external_link.child_links'?: ExternalLink_List[]
  'new_external_link.eldatecreated'?: string
  'new_external_link.eldateupdated'?: string
  'new_external_link.eldescription'?: string
  'new_external_link.eldetailsid'?: number
  'new_external_link.eldontmoveexistingassets'?: boolean
  'new_external_link.elhaloid'?: number
  'new_external_link.eliconforlinkedentity'?: string
  'new_external_link.elid'?: number
  'new_external_link.elintegrationname'?: string
  'new_external_link.elisprimary'?: boolean
  'new_external_link.elmoduleid'?: number
  'new_external_link.elparentid'?: number
  'new_external_link.elrevisions'?: number
  'new_external_link.elsubscriptionexpiry'?: string
  'new_external_link.elsubscriptionid'?: string
  'new_external_link.elsubscriptionkey'?: string
  'new_external_link.eltableid'?: number
  'new_external_link.elthirdpartyadditionalid'?: string
  'new_external_link.elthirdpartyassignedto'?: string
  'new_external_link.elthirdpartycount'?: number
  'new_external_link.elthirdpartydesc'?: string
  'new_external_link.elthirdpartyid'?: string
  'new_external_link.elthirdpartypriority'?: string
  'new_external_link.elthirdpartystatus'?: string
  'new_external_link.elthirdpartytype'?: string
  'new_external_link.elthirdpartyurl'?: string
  'new_external_link.elurlforlinkedentity'?: string
  'new_external_link.elurlforlinkedentitycaption'?: string
  'new_external_link.extra_match_field'?: string
  'new_external_link.filters'?: IntegrationFilter[]
  'new_external_link.halo_desc'?: string
  'new_external_link.halo_second_desc'?: string
  'new_external_link.halo_second_id'?: number
  'new_external_link.new_subscription_key'?: string
  'new_external_link.populate_url'?: boolean
  'new_external_link.third_party_secondary_id'?: string
  'new_external_link.update_existing_link'?: boolean
  outcome_id?: number
  parent_desc?: string
  parent_name?: string
  s3url?: string
  third_party_id?: string
  third_party_token?: string
  ticket_id?: number
  tickettype_guid?: string
  tickettype_id?: number
  useThisGuid?: string
  validate_guid?: string
  version_count?: number
  file: Blob
}

/**
 * `POST /Attachment/image`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentImage<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { file, ...query }: PostAttachmentImageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Attachment/image', query, form: { file }, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentImageById}. */
export interface GetAttachmentImageByIdParams {
  id: string
}

/**
 * `GET /Attachment/image/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentImageById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/image/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link deleteAttachmentImageById}. */
export interface DeleteAttachmentImageByIdParams {
  id: string
}

/**
 * `DELETE /Attachment/image/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAttachmentImageById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/image/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentNhserverById}. */
export interface GetAttachmentNhserverByIdParams {
  id: number
  token?: string
}

/**
 * `GET /Attachment/nhserver/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentNhserverById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentNhserverByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/nhserver/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentById}. */
export interface GetAttachmentByIdParams {
  id: number
  childticketid?: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  token?: string
}

/**
 * `GET /Attachment/{id}`
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 */
export async function getAttachmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Uint8Array>> {
  return halo.request<Uint8Array, As>({ method: 'get', path: path`/Attachment/${id}`, query, as: 'bytes' }, options)
}

/** Parameters of {@link deleteAttachmentById}. */
export interface DeleteAttachmentByIdParams {
  id: number
}

/**
 * `DELETE /Attachment/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAttachmentById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/${id}`, query, as: 'auto' }, options)
}

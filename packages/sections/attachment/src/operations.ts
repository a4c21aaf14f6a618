// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AccessControl, Attachment, Attachment_View, ExternalLink_List, IntegrationFilter, PresignedURLRequest, WebhookSubscriptionAction } from '@halopsa/schemas'

/** Parameters of {@link getAttachment}. */
export interface GetAttachmentParams {
  /** Only records of the action with this id. */
  action_id?: number | undefined
  domotzagents?: boolean | undefined
  filetype?: string | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  isxlsimport?: boolean | undefined
  one_attachment_id?: number | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  portal?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  token?: string | undefined
  type?: number | undefined
  unique_id?: number | undefined
}

/**
 * `GET /Attachment`
 *
 * Answers with a view of the list, as the document declares.
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postAttachmentGetS3PresignedURL<T = unknown, As extends ResponseAs = 'json'>(
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
export async function postAttachmentPresignedURLUploadComplete<T = unknown, As extends ResponseAs = 'json'>(
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
export async function postAttachmentDocument<T = unknown, As extends ResponseAs = 'json'>(
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
export async function getAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
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
export async function deleteAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentDocumentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/document/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentImage}. */
export interface GetAttachmentImageParams {
  nonce?: string | undefined
  token?: string | undefined
}

/**
 * `GET /Attachment/image`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentImage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAttachmentImageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Attachment/image', query, as: 'auto' }, options)
}

/** Parameters of {@link postAttachmentImage}. */
export interface PostAttachmentImageParams {
  _alreadyuploaded?: boolean | undefined
  _canupdate?: boolean | undefined
  _enduserportalpdfprint?: boolean | undefined
  _importtype?: string | undefined
  _is_new_version?: boolean | undefined
  _isimport?: boolean | undefined
  _match_additional_id?: string | undefined
  _match_integration_id?: number | undefined
  _match_integration_name?: string | undefined
  _match_thirdparty_id?: string | undefined
  _start_transcription?: boolean | undefined
  _transcription_is_new_action?: boolean | undefined
  _transcription_started?: boolean | undefined
  _warning?: string | undefined
  aashowforchildren?: boolean | undefined
  aashowforrelated?: boolean | undefined
  aashowforusers?: boolean | undefined
  aaunum?: number | undefined
  aauserid?: number | undefined
  access_control?: AccessControl[] | undefined
  access_control_level?: number | undefined
  action_id?: number | undefined
  already_posted?: boolean | undefined
  anon_outcomeid?: number | undefined
  atallowanonupload?: boolean | undefined
  atallowguid?: boolean | undefined
  atblob?: string | undefined
  atblob_base64?: string | undefined
  atcontenttype?: string | undefined
  atdatecreated?: string | undefined
  atdesc?: string | undefined
  atencid?: number | undefined
  atfilename?: string | undefined
  atfilesize?: number | undefined
  atguid?: string | undefined
  atid?: number | undefined
  atimageuse?: number | undefined
  atipaddress?: string | undefined
  atisimage?: boolean | undefined
  atkey?: string | undefined
  atlastupdated?: string | undefined
  atlink?: string | undefined
  atlinkedversionid?: number | undefined
  atnote?: string | undefined
  atparentid?: number | undefined
  atshowforusers?: boolean | undefined
  attachmentaction_id?: number | undefined
  atthirdpartyid?: string | undefined
  attype?: number | undefined
  atuniqueid?: number | undefined
  child_count?: number | undefined
  content_id?: string | undefined
  copy_from_id?: number | undefined
  copytopath?: string | undefined
  date_created_override?: string | undefined
  download_url?: string | undefined
  external_links?: ExternalLink_List[] | undefined
  faultid?: number | undefined
  'file_stream.CanRead'?: boolean | undefined
  'file_stream.CanSeek'?: boolean | undefined
  'file_stream.CanTimeout'?: boolean | undefined
  'file_stream.CanWrite'?: boolean | undefined
  'file_stream.Capacity'?: number | undefined
  'file_stream.Length'?: number | undefined
  'file_stream.Position'?: number | undefined
  'file_stream.ReadTimeout'?: number | undefined
  'file_stream.WriteTimeout'?: number | undefined
  folder_hierarchy?: string | undefined
  has_scanned?: boolean | undefined
  image_upload_id?: number | undefined
  image_upload_key?: string | undefined
  import_details_id?: number | undefined
  import_parentid?: string | undefined
  is_s3?: boolean | undefined
  last_updated?: string | undefined
  link?: string | undefined
  'new_external_link._match'?: boolean | undefined
  'new_external_link._warning'?: string | undefined
  'new_external_link._webhookaction'?: WebhookSubscriptionAction | undefined
  'new_external_link.chat_message_count'?: number | undefined
  'new_external_link.child_links'?: ExternalLink_List[] | undefined
  'new_external_link.eldatecreated'?: string | undefined
  'new_external_link.eldateupdated'?: string | undefined
  'new_external_link.eldescription'?: string | undefined
  'new_external_link.eldetailsid'?: number | undefined
  'new_external_link.eldontmoveexistingassets'?: boolean | undefined
  'new_external_link.elhaloid'?: number | undefined
  'new_external_link.eliconforlinkedentity'?: string | undefined
  'new_external_link.elid'?: number | undefined
  'new_external_link.elintegrationname'?: string | undefined
  'new_external_link.elisprimary'?: boolean | undefined
  'new_external_link.elmoduleid'?: number | undefined
  'new_external_link.elparentid'?: number | undefined
  'new_external_link.elrevisions'?: number | undefined
  'new_external_link.elsubscriptionexpiry'?: string | undefined
  'new_external_link.elsubscriptionid'?: string | undefined
  'new_external_link.elsubscriptionkey'?: string | undefined
  'new_external_link.eltableid'?: number | undefined
  'new_external_link.elthirdpartyadditionalid'?: string | undefined
  'new_external_link.elthirdpartyassignedto'?: string | undefined
  'new_external_link.elthirdpartycount'?: number | undefined
  'new_external_link.elthirdpartydesc'?: string | undefined
  'new_external_link.elthirdpartyid'?: string | undefined
  'new_external_link.elthirdpartypriority'?: string | undefined
  'new_external_link.elthirdpartystatus'?: string | undefined
  'new_external_link.elthirdpartytype'?: string | undefined
  'new_external_link.elthirdpartyurl'?: string | undefined
  'new_external_link.elurlforlinkedentity'?: string | undefined
  'new_external_link.elurlforlinkedentitycaption'?: string | undefined
  'new_external_link.extra_match_field'?: string | undefined
  'new_external_link.filters'?: IntegrationFilter[] | undefined
  'new_external_link.halo_desc'?: string | undefined
  'new_external_link.halo_second_desc'?: string | undefined
  'new_external_link.halo_second_id'?: number | undefined
  'new_external_link.new_subscription_key'?: string | undefined
  'new_external_link.populate_url'?: boolean | undefined
  'new_external_link.third_party_secondary_id'?: string | undefined
  'new_external_link.update_existing_link'?: boolean | undefined
  outcome_id?: number | undefined
  parent_desc?: string | undefined
  parent_name?: string | undefined
  s3url?: string | undefined
  third_party_id?: string | undefined
  third_party_token?: string | undefined
  ticket_id?: number | undefined
  tickettype_guid?: string | undefined
  tickettype_id?: number | undefined
  useThisGuid?: string | undefined
  validate_guid?: string | undefined
  version_count?: number | undefined
  file: Blob
}

/**
 * `POST /Attachment/image`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAttachmentImage<T = unknown, As extends ResponseAs = 'json'>(
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
export async function getAttachmentImageById<T = unknown, As extends ResponseAs = 'json'>(
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
export async function deleteAttachmentImageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/image/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentNhserverById}. */
export interface GetAttachmentNhserverByIdParams {
  id: number
  token?: string | undefined
}

/**
 * `GET /Attachment/nhserver/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAttachmentNhserverById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAttachmentNhserverByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Attachment/nhserver/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getAttachmentById}. */
export interface GetAttachmentByIdParams {
  id: number
  childticketid?: number | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  token?: string | undefined
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
export async function deleteAttachmentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAttachmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Attachment/${id}`, query, as: 'auto' }, options)
}

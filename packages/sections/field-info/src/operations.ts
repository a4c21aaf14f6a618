// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FieldInfo } from '@halopsa/schemas'

/** Parameters of {@link getFieldInfo}. */
export interface GetFieldInfoParams {
  access_control_level?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  excluderanges?: boolean | undefined
  excludetables?: boolean | undefined
  excludetableself?: boolean | undefined
  extratype?: number | undefined
  fieldtype?: number | undefined
  fieldtypemultiple?: string | undefined
  includecategories?: boolean | undefined
  includedatefields?: boolean | undefined
  includejirafields?: boolean | undefined
  includeremotefields?: boolean | undefined
  includevalues?: boolean | undefined
  inputtype?: number | undefined
  isapprovalstep?: boolean | undefined
  isconfig?: boolean | undefined
  iscustomfieldsetup?: boolean | undefined
  systemid?: number | undefined
  typeid?: number | undefined
}

/**
 * `GET /FieldInfo`
 *
 * Answers with a list, as the document declares.
 */
export async function getFieldInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFieldInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo[]>> {
  return halo.request<FieldInfo[], As>({ method: 'get', path: '/FieldInfo', query }, options)
}

/** Parameters of {@link postFieldInfo}. */
export interface PostFieldInfoParams {
  /** Records to create; one that has an `id` is updated. */
  fieldInfoList: FieldInfo[]
}

/**
 * `POST /FieldInfo`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postFieldInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { fieldInfoList, ...query }: PostFieldInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo>> {
  return halo.request<FieldInfo, As>({ method: 'post', path: '/FieldInfo', query, body: fieldInfoList }, options)
}

/** Parameters of {@link getFieldInfoById}. */
export interface GetFieldInfoByIdParams {
  id: number
  entityid?: number | undefined
  getlookupvalues?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  livecustomfields?: string | undefined
  userid?: number | undefined
}

/**
 * `GET /FieldInfo/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getFieldInfoById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFieldInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo>> {
  return halo.request<FieldInfo, As>({ method: 'get', path: path`/FieldInfo/${id}`, query }, options)
}

/** Parameters of {@link deleteFieldInfoById}. */
export interface DeleteFieldInfoByIdParams {
  id: number
}

/**
 * `DELETE /FieldInfo/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFieldInfoById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FieldInfo/${id}`, query, as: 'auto' }, options)
}

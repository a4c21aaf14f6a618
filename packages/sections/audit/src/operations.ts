// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Audit } from '@halopsa/schemas'

/** Parameters of {@link getAudit}. */
export type GetAuditParams = Record<string, never>

/**
 * `GET /Audit`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAudit<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAuditParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Audit', query, as: 'auto' }, options)
}

/** Parameters of {@link postAudit}. */
export interface PostAuditParams {
  /** Records to create; one that has an `id` is updated. */
  auditList: Audit[]
}

/**
 * `POST /Audit`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAudit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { auditList, ...query }: PostAuditParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Audit>> {
  return halo.request<Audit, As>({ method: 'post', path: '/Audit', query, body: auditList }, options)
}

/** Parameters of {@link getAuditById}. */
export interface GetAuditByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Audit/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAuditById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAuditByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Audit>> {
  return halo.request<Audit, As>({ method: 'get', path: path`/Audit/${id}`, query }, options)
}

/** Parameters of {@link deleteAuditById}. */
export interface DeleteAuditByIdParams {
  id: number
}

/**
 * `DELETE /Audit/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAuditById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAuditByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Audit/${id}`, query, as: 'auto' }, options)
}

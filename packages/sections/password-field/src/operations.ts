// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AuditPasswordField } from '@halopsa/schemas'

/** Parameters of {@link getPasswordField}. */
export type GetPasswordFieldParams = Record<string, never>

/**
 * `GET /PasswordField`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPasswordField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPasswordFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PasswordField', query, as: 'auto' }, options)
}

/** Parameters of {@link postPasswordField}. */
export interface PostPasswordFieldParams {
  /** Records to create; one that has an `id` is updated. */
  auditPasswordFieldList: AuditPasswordField[]
}

/**
 * `POST /PasswordField`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postPasswordField<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { auditPasswordFieldList, ...query }: PostPasswordFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AuditPasswordField>> {
  return halo.request<AuditPasswordField, As>({ method: 'post', path: '/PasswordField', query, body: auditPasswordFieldList }, options)
}

/** Parameters of {@link getPasswordFieldById}. */
export interface GetPasswordFieldByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /PasswordField/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getPasswordFieldById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPasswordFieldByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AuditPasswordField>> {
  return halo.request<AuditPasswordField, As>({ method: 'get', path: path`/PasswordField/${id}`, query }, options)
}

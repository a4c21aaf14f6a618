// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MessageContentVariable } from '@halopsa/schemas'

/** Parameters of {@link getEmailTemplateVariable}. */
export type GetEmailTemplateVariableParams = Record<string, never>

/**
 * `GET /EmailTemplateVariable`
 *
 * Lists variables of email templates.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getEmailTemplateVariable<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEmailTemplateVariableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContentVariable[]>> {
  return halo.request<MessageContentVariable[], As>({ method: 'get', path: '/EmailTemplateVariable', query }, options)
}

/** Parameters of {@link paginateEmailTemplateVariable}: those of {@link getEmailTemplateVariable}. */
export type PaginateEmailTemplateVariableParams = GetEmailTemplateVariableParams

/**
 * Every record of `GET /EmailTemplateVariable`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEmailTemplateVariable(
  halo: HaloClient,
  params?: PaginateEmailTemplateVariableParams,
  options?: PaginateOptions,
): Pages<MessageContentVariable> {
  return paginate((_, call) => getEmailTemplateVariable(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEmailTemplateVariable}. */
export interface PostEmailTemplateVariableParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  messageContentVariableList: MessageContentVariable[]
}

/**
 * `POST /EmailTemplateVariable`
 *
 * Creates or updates variables of email templates.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEmailTemplateVariable<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { messageContentVariableList, ...query }: PostEmailTemplateVariableParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MessageContentVariable[], MessageContentVariable>>> {
  return halo.request<Flagged<Flag, MessageContentVariable[], MessageContentVariable>, As>(withBody({ method: 'post', path: '/EmailTemplateVariable', query, body: messageContentVariableList }, 'messageContentVariableList'), options)
}

/** Parameters of {@link getEmailTemplateVariableById}. */
export interface GetEmailTemplateVariableByIdParams {
  id: number
}

/**
 * `GET /EmailTemplateVariable/{id}`
 *
 * Reads a variable of an email template.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEmailTemplateVariableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContentVariable>> {
  return halo.request<MessageContentVariable, As>({ method: 'get', path: path`/EmailTemplateVariable/${id}`, query }, options)
}

/** Parameters of {@link deleteEmailTemplateVariableById}. */
export interface DeleteEmailTemplateVariableByIdParams {
  id: number
}

/**
 * `DELETE /EmailTemplateVariable/{id}`
 *
 * Deletes a variable of an email template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailTemplateVariableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContentVariable | undefined>> {
  return halo.request<MessageContentVariable | undefined, As>({ method: 'delete', path: path`/EmailTemplateVariable/${id}`, query, as: byMediaType }, options)
}

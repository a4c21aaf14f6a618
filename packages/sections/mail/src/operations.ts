// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { GmailMessage, IMAPMessage, Pop3Message } from '@halopsa/schemas'

/** Parameters of {@link postMailAzure}. */
export type PostMailAzureParams = Record<string, never>

/**
 * `POST /Mail/Azure`
 *
 * Takes a notice by Microsoft about new email; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailAzure<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostMailAzureParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Mail/Azure', query, as: byMediaType }, options)
}

/** Parameters of {@link postMailIntegratorAzure}. */
export type PostMailIntegratorAzureParams = Record<string, never>

/**
 * `POST /Mail/Integrator/Azure`
 *
 * Takes emails that the Halo Integrator fetched from Microsoft; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailIntegratorAzure<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostMailIntegratorAzureParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Mail/Integrator/Azure', query, as: byMediaType }, options)
}

/** Parameters of {@link postMailIntegratorGoogle}. */
export interface PostMailIntegratorGoogleParams {
  gmailMessage: GmailMessage
}

/**
 * `POST /Mail/Integrator/Google`
 *
 * Takes an email that the Halo Integrator fetched from Gmail, and processes it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailIntegratorGoogle<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { gmailMessage, ...query }: PostMailIntegratorGoogleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Mail/Integrator/Google', query, body: gmailMessage, as: byMediaType }, 'gmailMessage'), options)
}

/** Parameters of {@link postMailIntegratorIMAP}. */
export interface PostMailIntegratorIMAPParams {
  iMAPMessage: IMAPMessage
}

/**
 * `POST /Mail/Integrator/IMAP`
 *
 * Takes an email that the Halo Integrator fetched by IMAP, and processes it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailIntegratorIMAP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { iMAPMessage, ...query }: PostMailIntegratorIMAPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Mail/Integrator/IMAP', query, body: iMAPMessage, as: byMediaType }, 'iMAPMessage'), options)
}

/** Parameters of {@link postMailIntegratorPop3}. */
export interface PostMailIntegratorPop3Params {
  pop3Message: Pop3Message
}

/**
 * `POST /Mail/Integrator/Pop3`
 *
 * Takes an email that the Halo Integrator fetched by POP3, and processes it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailIntegratorPop3<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { pop3Message, ...query }: PostMailIntegratorPop3Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Mail/Integrator/Pop3', query, body: pop3Message, as: byMediaType }, 'pop3Message'), options)
}

/** Parameters of {@link postMailProcessMail}. */
export interface PostMailProcessMailParams {
  task_id?: number | null | undefined
  items: number[]
}

/**
 * `POST /Mail/ProcessMail`
 *
 * Processes the incoming emails with these ids into tickets and actions.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postMailProcessMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostMailProcessMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Mail/ProcessMail', query, body: items, as: byMediaType }, 'items'), options)
}

// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailboxCredential } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailboxCredential` as a method. */
export class MailboxCredentialAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailboxCredential`: see {@link operations.getMailboxCredential}. */
  getMailboxCredential<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMailboxCredentialParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailboxCredential[]>> {
    return operations.getMailboxCredential<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MailboxCredential`: see {@link operations.paginateMailboxCredential}. */
  paginateMailboxCredential(
    params?: operations.PaginateMailboxCredentialParams,
    options?: PaginateOptions,
  ): Pages<MailboxCredential> {
    return operations.paginateMailboxCredential(this.#halo, params, options)
  }

  /** `POST /MailboxCredential`: see {@link operations.postMailboxCredential}. */
  postMailboxCredential<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMailboxCredentialParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MailboxCredential[], MailboxCredential>>> {
    return operations.postMailboxCredential<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MailboxCredential/{id}`: see {@link operations.getMailboxCredentialById}. */
  getMailboxCredentialById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailboxCredentialByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailboxCredential>> {
    return operations.getMailboxCredentialById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailboxCredential/{id}`: see {@link operations.deleteMailboxCredentialById}. */
  deleteMailboxCredentialById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMailboxCredentialByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailboxCredential | undefined>> {
    return operations.deleteMailboxCredentialById<As>(this.#halo, params, options)
  }
}

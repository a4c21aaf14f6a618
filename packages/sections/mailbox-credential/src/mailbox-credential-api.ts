// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailboxCredential } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailboxCredential` as a method. */
export class MailboxCredentialAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailboxCredential`: see {@link operations.getMailboxCredential}. */
  getMailboxCredential<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailboxCredentialParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailboxCredential<T, As>(this.#halo, params, options)
  }

  /** `POST /MailboxCredential`: see {@link operations.postMailboxCredential}. */
  postMailboxCredential<As extends ResponseAs = ResponseAs>(
    params: operations.PostMailboxCredentialParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailboxCredential>> {
    return operations.postMailboxCredential<As>(this.#halo, params, options)
  }

  /** `GET /MailboxCredential/{id}`: see {@link operations.getMailboxCredentialById}. */
  getMailboxCredentialById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailboxCredentialByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailboxCredential>> {
    return operations.getMailboxCredentialById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailboxCredential/{id}`: see {@link operations.deleteMailboxCredentialById}. */
  deleteMailboxCredentialById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMailboxCredentialByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMailboxCredentialById<T, As>(this.#halo, params, options)
  }
}

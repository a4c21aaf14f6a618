// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Mailbox } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Mailbox` as a method. */
export class MailboxAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Mailbox`: see {@link operations.getMailbox}. */
  getMailbox<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Mailbox[]>> {
    return operations.getMailbox<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Mailbox`: see {@link operations.paginateMailbox}. */
  paginateMailbox(
    params?: operations.PaginateMailboxParams,
    options?: PaginateOptions,
  ): Pages<Mailbox> {
    return operations.paginateMailbox(this.#halo, params, options)
  }

  /** `POST /Mailbox`: see {@link operations.postMailbox}. */
  postMailbox<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMailboxParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Mailbox[], Mailbox>>> {
    return operations.postMailbox<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Mailbox/{id}`: see {@link operations.getMailboxById}. */
  getMailboxById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Mailbox>> {
    return operations.getMailboxById<As>(this.#halo, params, options)
  }

  /** `DELETE /Mailbox/{id}`: see {@link operations.deleteMailboxById}. */
  deleteMailboxById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Mailbox | undefined>> {
    return operations.deleteMailboxById<As>(this.#halo, params, options)
  }

  /** `GET /Mailbox/{id}/OutlookContacts`: see {@link operations.getMailboxByIdOutlookContacts}. */
  getMailboxByIdOutlookContacts<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetMailboxByIdOutlookContactsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailboxByIdOutlookContacts<T, As>(this.#halo, params, options)
  }
}

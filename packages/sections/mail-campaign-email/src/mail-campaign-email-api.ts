// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailCampaignEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaignEmail` as a method. */
export class MailCampaignEmailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaignEmail`: see {@link operations.getMailCampaignEmail}. */
  getMailCampaignEmail<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMailCampaignEmailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'mailcampaignemail', MailCampaignEmail>>> {
    return operations.getMailCampaignEmail<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MailCampaignEmail`: see {@link operations.paginateMailCampaignEmail}. */
  paginateMailCampaignEmail(
    params?: operations.PaginateMailCampaignEmailParams,
    options?: PaginateOptions,
  ): Pages<MailCampaignEmail> {
    return operations.paginateMailCampaignEmail(this.#halo, params, options)
  }

  /** `POST /MailCampaignEmail`: see {@link operations.postMailCampaignEmail}. */
  postMailCampaignEmail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMailCampaignEmailParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MailCampaignEmail[], MailCampaignEmail>>> {
    return operations.postMailCampaignEmail<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MailCampaignEmail/{id}`: see {@link operations.getMailCampaignEmailById}. */
  getMailCampaignEmailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailCampaignEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaignEmail>> {
    return operations.getMailCampaignEmailById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailCampaignEmail/{id}`: see {@link operations.deleteMailCampaignEmailById}. */
  deleteMailCampaignEmailById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMailCampaignEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaignEmail | undefined>> {
    return operations.deleteMailCampaignEmailById<As>(this.#halo, params, options)
  }
}

import { HaloClient } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { getTickets } from '@halopsa/tickets'

/** Variables of the worker. */
interface Variables {
  companyUrl: string
  clientId: string
  clientSecret: string
  /** Calls in a window of the limiter. Default 1000. */
  limit?: string
  /** Length of that window, in milliseconds. Default 10000. */
  window?: string
}

/** One client with its token and its limiter for all requests that this isolate serves. */
let halo: HaloClient | undefined

export default {
  async fetch(_request: Request, variables: Variables): Promise<Response> {
    const { companyUrl, clientId, clientSecret, limit = '1000', window = '10000' } = variables
    halo ??= new HaloClient({
      companyUrl,
      clientId,
      clientSecret,
      limiter: new WindowLimiter({ limit: Number(limit), window: Number(window) }),
      logger: () => {},
    })
    const { record_count } = await getTickets(halo, { count: 1 })
    return Response.json({ count: record_count })
  },
}

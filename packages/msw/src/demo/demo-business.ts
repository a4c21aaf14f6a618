import type { HaloRecord } from '../records/collection.ts'

const day = 86_400_000

/** A client, as far as its contracts and invoices need it. */
interface DemoClient {
  id: number
  name: string
}

/** Contracts, invoices, calendar and knowledge of the demo, dated from a day on. */
export function createBusiness(firstDay: number, clients: readonly DemoClient[], tickets: readonly HaloRecord[]) {
  const on = (days: number) => new Date(firstDay + days * day).toISOString()
  return {
    Item: [
      { id: 1, name: 'Managed workplace', baseprice: 49, costprice: 20, type: 0, inactive: false },
      { id: 2, name: 'Laptop', baseprice: 990, costprice: 720, type: 0, inactive: false },
    ],
    ClientContract: clients.map(({ id, name }) => ({
      id,
      ref: `C-${100 + id}`,
      client_id: id,
      client_name: name,
      start_date: on(0),
      end_date: on(365),
      active: true,
      expired: false,
    })),
    Invoice: clients.map(({ id, name }) => ({
      id,
      invoicenumber: `INV-${1000 + id}`,
      client_id: id,
      client_name: name,
      invoice_date: on(id * 7),
      duedate: on(id * 7 + 30),
      total: 49 * id,
      paymentstatus: id % 2,
      posted: id % 2 === 0,
      lines: [{ id, item_id: 1, item_shortdescription: 'Managed workplace', qty_order: id, unit_price: 49 }],
    })),
    Appointment: tickets.slice(0, 10).map(({ id, summary, agent_id, agent_name, client_id, client_name }, index) => ({
      id: index + 1,
      subject: summary,
      ticket_id: id,
      agent_id,
      agent_name,
      client_id,
      client_name,
      start_date: on(index),
      end_date: new Date(firstDay + index * day + day / 24).toISOString(),
      allday: false,
      is_task: index % 5 === 4,
      complete_status: index % 2,
    })),
    TimesheetEvent: tickets.slice(0, 10).map(({ id, summary, agent_id }, index) => ({
      id: index + 1,
      subject: summary,
      ticket_id: id,
      agent_id,
      start_date: on(index),
      end_date: new Date(firstDay + index * day + day / 96).toISOString(),
      timetaken: 0.25,
      event_type: 0,
    })),
    KBArticle: [
      {
        id: 1,
        name: 'Printer offline',
        description: 'Switch it on.',
        resolution: 'Switch it off and on.',
        inactive: false,
      },
      { id: 2, name: 'Mailbox full', description: 'Archive old mail.', resolution: 'Archive mail.', inactive: false },
    ],
    Report: [
      { id: 1, name: 'Open tickets', sql: 'select faultid, symptom from faults where status <> 9', reportgroup_id: 1 },
      {
        id: 2,
        name: 'Time by agent',
        sql: 'select who, sum(timetaken) as hours from actions group by who',
        reportgroup_id: 1,
      },
    ],
  }
}

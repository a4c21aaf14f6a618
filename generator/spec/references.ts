import type { Basis } from './fact.ts'

/** Which record a field points to. */
export interface ReferenceFact {
  /** Section of that record, as the document writes it. */
  section: string
  /** Field of that record that the value equals; `id` where absent. */
  field?: string
  /** Further fields that have to agree: of that record, by field of this one. */
  within?: Readonly<Record<string, string>>
  basis: Basis
  note?: string
}

/** Fields by name. */
export type References = Readonly<Record<string, ReferenceFact>>

/** Named after the section that it points to; no client was seen to follow it. */
const named = (section: string): ReferenceFact => ({ section, basis: 'convention' })
/** An older document explains it. */
const documented = (section: string): ReferenceFact => ({ section, basis: 'documented' })
/** Public clients send it. */
const used = (section: string): ReferenceFact => ({ section, basis: 'used' })
/** A live server took it, or sent it. */
const recorded = (section: string): ReferenceFact => ({ section, basis: 'recorded' })

const client = { client_id: documented('Client') }
const site = { site_id: documented('Site') }
const user = { user_id: documented('Users') }
const agent = { agent_id: documented('Agent') }
const ticket = { ticket_id: documented('Tickets') }
const customer = { ...client, ...site, ...user }
const contract = { contract_id: documented('ClientContract') }

const category = (number: 1 | 2 | 3 | 4): ReferenceFact => ({
  section: 'Category',
  field: 'value',
  basis: 'recorded',
  note: `Path text such as \`Hardware>Laptop\`, of a category whose \`type_id\` is ${number}.`,
})

const priority: ReferenceFact = {
  section: 'Priority',
  field: 'priorityid',
  within: { slaid: 'sla_id' },
  basis: 'recorded',
  note: 'Not the `id` of the priority, which is a GUID.',
}

const files = { pdftemplate_id: named('PdfTemplate'), pdf_attachment_id: named('Attachment') }
const approval = {
  new_approvalprocess_agent_id: named('Agent'),
  new_approvalprocess_cab_id: named('CAB'),
}

/** Fields that point to other records, by schema. A schema `X_List` has those of `X`, where it has the field. */
export const references: Readonly<Record<string, References>> = {
  Faults: {
    ...customer,
    ...agent,
    ...contract,
    ...approval,
    status_id: documented('Status'),
    tickettype_id: used('TicketType'),
    sla_id: documented('SLA'),
    priority_id: priority,
    team_id: named('Team'),
    team: { section: 'Team', field: 'name', basis: 'convention' },
    category_1: category(1),
    category_2: category(2),
    category_3: category(3),
    category_4: category(4),
    categoryid_1: named('Category'),
    categoryid_2: named('Category'),
    categoryid_3: named('Category'),
    categoryid_4: named('Category'),
    parent_id: documented('Tickets'),
    merged_into_id: named('Tickets'),
    createdfrom_id: named('Tickets'),
    clonedfrom_id: named('Tickets'),
    main_project_id: named('Projects'),
    organisation_id: named('Organisation'),
    top_level_id: named('TopLevel'),
    matched_kb_id: named('KBArticle'),
    matched_rule_id: named('TicketRules'),
    product_id: named('Product'),
    component_id: named('ProductComponent'),
    release_id: named('Release'),
    release2_id: named('Release'),
    release3_id: named('Release'),
    releasenotegroup_id: named('ReleaseNoteGroup'),
    workflow_id: named('Workflow'),
    appointment_id: named('Appointment'),
    connectedinstance_id: named('ConnectedInstance'),
    salesorder_id: named('SalesOrder'),
    supplier_id: documented('Supplier'),
    supplier_contract_id: named('SupplierContract'),
    supplier_sla_id: named('SLA'),
    service_id: documented('Service'),
    approval_process_id: named('ApprovalProcess'),
    template_id: named('Template'),
    child_template_id: named('Template'),
    mailboxid: named('Mailbox'),
    budgettype_id: named('BudgetType'),
    pdf_attachment_id: named('Attachment'),
    closure_agent_id: named('Agent'),
    locked_by_agentid: named('Agent'),
    client_to_invoice_to_id: named('Client'),
  },
  Actions: {
    ...ticket,
    outcome_id: used('Outcome'),
    who_agentid: named('Agent'),
    actionby_agent_id: named('Agent'),
    actionby_user_id: named('Users'),
    actionby_application_id: named('Application'),
    old_status: named('Status'),
    new_status: named('Status'),
    new_agent: named('Agent'),
    new_client_id: named('Client'),
    new_site_id: named('Site'),
    new_user_id: named('Users'),
    new_sla_id: named('SLA'),
    new_contract_id: named('ClientContract'),
    new_parent_id: named('Tickets'),
    action_contract_id: named('ClientContract'),
    action_travel_contract_id: named('ClientContract'),
    project_id: named('Projects'),
    asset_id: named('Asset'),
    appointment_id: named('Appointment'),
    action_appointment_id: named('Appointment'),
    quotation_id: named('Quotation'),
    salesorder_id: named('SalesOrder'),
    purchaseorder_id: named('PurchaseOrder'),
    invoice_id: named('Invoice'),
    emailtemplate_id: named('EmailTemplate'),
    from_mailbox_id: named('Mailbox'),
    replied_to_ticket_id: named('Tickets'),
    created_from_ticket_id: named('Tickets'),
    merged_from_ticketid: named('Tickets'),
  },
  Area: {
    toplevel_id: documented('TopLevel'),
    main_site_id: named('Site'),
    main_contact_id: named('Users'),
    default_mailbox_id: named('Mailbox'),
    billingtemplate_id: named('BillingTemplate'),
    automatic_callscript_id: named('CallScript'),
    linked_organisation_id: named('Organisation'),
  },
  Site: {
    client_id: recorded('Client'),
    sla_id: named('SLA'),
    maincontact_id: named('Users'),
    language_id: named('Languages'),
    stockbin_id: named('StockBin'),
    linked_organisation_id: named('Organisation'),
  },
  Users: {
    client_id: recorded('Client'),
    site_id: recorded('Site'),
    linked_agent_id: named('Agent'),
    linked_user_id: named('Users'),
    delegation_user_id: named('Users'),
    organisation_id: documented('Organisation'),
    supplier_id: documented('Supplier'),
    client_account_manager_id: named('Agent'),
    language_id: named('Languages'),
    slaid: named('SLA'),
    welcomeemail_template_id: named('EmailTemplate'),
    user_toplevel_id: named('TopLevel'),
  },
  Uname: {
    team: { section: 'Team', field: 'name', basis: 'convention' },
    workday_id: named('Workday'),
    language_id: named('Languages'),
    first_role_id: named('Roles'),
    linked_user_client_id: named('Client'),
  },
  Device: {
    client_id: recorded('Client'),
    ...site,
    ...contract,
    ...files,
    assettype_id: recorded('AssetType'),
    parent_id: named('Asset'),
    child_id: named('Asset'),
    first_user_id: named('Users'),
    status_id: { ...named('Status'), note: 'A status of assets, which `GET /Status` was not seen to list.' },
    sla_id: named('SLA'),
    priority_id: { ...priority, basis: 'convention' },
    supplier_id: documented('Supplier'),
    supplier_contract_id: documented('SupplierContract'),
    supplier_sla_id: named('SLA'),
    service_id: documented('Service'),
    item_id: documented('Item'),
    itemstock_id: documented('ItemStock'),
    purchaseorder_id: named('PurchaseOrder'),
    reserved_salesorder_id: named('SalesOrder'),
    issue_consignment_id: named('Consignment'),
    stockbin_id: named('StockBin'),
    related_ticket_id: named('Tickets'),
  },
  InvoiceHeader: {
    ...client,
    ...ticket,
    ...contract,
    ...files,
    ...approval,
    salesorder_id: documented('SalesOrder'),
    purchaseorder_id: named('PurchaseOrder'),
    recurring_invoice_id: named('RecurringInvoice'),
    supplier_id: named('Supplier'),
    assigned_agent: named('Agent'),
    approval_process_id: named('ApprovalProcess'),
    original_client_id: named('Client'),
    client_to_invoice_to_id: named('Client'),
    ticket_site_id: named('Site'),
  },
  InvoiceDetail: {
    ...ticket,
    ...contract,
    ihid: { ...named('Invoice'), note: 'The invoice that the line is of, as the name tells.' },
    _itemid: named('Item'),
    asset_id: documented('Asset'),
    recurring_invoice_id: named('RecurringInvoice'),
    purchaseorder_id: named('PurchaseOrder'),
    expense_id: named('Expense'),
    item_group_id: named('ItemGroup'),
  },
  ContractHeader: {
    ...customer,
    ...files,
    sla_id: named('SLA'),
    contract_contact_id: named('Users'),
    salesorder_id: named('SalesOrder'),
    createdby_id: named('Agent'),
  },
  Appointment: {
    ...customer,
    ...agent,
    ...ticket,
    ...contract,
    holiday_id: named('Holiday'),
    team_id: named('Team'),
    complete_agent_id: named('Agent'),
    followup_user_id: named('Users'),
    followup_id: named('Appointment'),
    crmnote_id: named('CRMNote'),
  },
  TimesheetEvent: {
    ...client,
    ...site,
    ...agent,
    ...ticket,
    ...contract,
    tickettype_id: named('TicketType'),
  },
  Timesheet: { ...agent, workdayid: named('Workday') },
  Attachment: {
    ...ticket,
    ...user,
    ...agent,
    action_id: {
      section: 'Actions',
      within: { ticket_id: 'ticket_id' },
      basis: 'convention',
      note: 'Actions number from 1 within a ticket.',
    },
    outcome_id: named('Outcome'),
    tickettype_id: named('TicketType'),
  },
  QuotationHeader: {
    ...customer,
    ...agent,
    ...ticket,
    ...files,
    ...approval,
    assigned_agent: named('Agent'),
    salesorder_id: named('SalesOrder'),
    approval_process_id: named('ApprovalProcess'),
    workflow_id: named('Workflow'),
  },
  OrderHead: {
    ...customer,
    ...ticket,
    ...files,
    assigned_agent: named('Agent'),
    createdby_agent_id: named('Agent'),
    quotation_id: named('Quotation'),
    consignment_id: named('Consignment'),
    client_to_invoice_to_id: named('Client'),
  },
  SupplierOrderHeader: {
    ...customer,
    ...ticket,
    ...files,
    ...approval,
    supplier_id: documented('Supplier'),
    assigned_agent: named('Agent'),
    salesorder_id: named('SalesOrder'),
    cost_centre_id: named('CostCentres'),
    approval_process_id: named('ApprovalProcess'),
  },
  Item: {
    assetgroup_id: named('AssetGroup'),
    assettype_id: named('AssetType'),
    supplier_id: named('Supplier'),
    linked_item_id: named('Item'),
    template_id: named('Template'),
    budgettype_id: named('BudgetType'),
  },
  Company: { toplevel_id: named('TopLevel'), emailtemplate_id: named('EmailTemplate') },
  AreaNote: {
    ...customer,
    supplier_id: named('Supplier'),
    sales_order_id: named('SalesOrder'),
    purchase_order_id: named('PurchaseOrder'),
    quote_id: named('Quotation'),
    invoice_id: named('Invoice'),
    who_agentid: named('Agent'),
    ticketid: named('Tickets'),
  },
  KBEntry: { ticket_id: named('Tickets'), creator_id: named('Agent'), editor_id: named('Agent') },
  RequestType: {
    default_sla: named('SLA'),
    initial_status: named('Status'),
    workflow_id: named('Workflow'),
    approval_process_id: named('ApprovalProcess'),
    from_mailbox_id: named('Mailbox'),
    group_id: named('TicketTypeGroup'),
  },
  CategoryDetail: { sla_id: named('SLA') },
  Policy: { slaid: recorded('SLA') },
  FaultToDo: { ticket_id: recorded('Tickets') },
  AddressStore: { site_id: recorded('Site') },
  ItemSupplier: { item_id: recorded('Item'), supplier_id: recorded('Supplier') },
  UnameNotification: {
    webhook_id: used('Webhook'),
    agent_id: named('Agent'),
    team_id: named('Team'),
  },
}

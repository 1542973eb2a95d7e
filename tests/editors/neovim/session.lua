-- One session of Neovim's own LSP client with the server: opens a note, asks, types, asks again.
-- What was seen is written as JSON to $FLASKPREP_SEEN. Written for Neovim 0.7 and later.
local patience = 15000
local seen = {}

local function finish(failure)
  seen.failure = failure
  local file = assert(io.open(vim.env.FLASKPREP_SEEN, 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function wait(what, look)
  if not vim.wait(patience, look, 20) then error('no ' .. what .. ' within ' .. patience .. ' ms', 0) end
end

local function at(line, word)
  local text = vim.api.nvim_buf_get_lines(0, line, line + 1, true)[1]
  local _, units = vim.str_utfindex(text, assert(text:find(word, 1, true), word .. ' is in the line') - 1)
  return { line = line, character = units }
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FLASKPREP_NOTE))
  local messages = {}
  local id = vim.lsp.start_client({
    name = 'flaskprep',
    cmd = { vim.env.FLASKPREP_SERVER, 'lsp' },
    root_dir = vim.fn.fnamemodify(vim.env.FLASKPREP_NOTE, ':h'),
    on_exit = function(code) seen.exit = code end,
    handlers = {
      ['window/showMessage'] = function(_, message) table.insert(messages, message.message) end,
    },
  })
  assert(vim.lsp.buf_attach_client(0, id), 'the client attached')
  local client = vim.lsp.get_client_by_id(id)
  wait('answer to initialize', function() return client.initialized end)
  seen.encoding = client.offset_encoding

  local document = vim.lsp.util.make_text_document_params()
  local function ask(method, params)
    local answer, failure = client.request_sync(method, vim.tbl_extend('keep', params, { textDocument = document }), patience, 0)
    assert(answer, method .. ': ' .. tostring(failure))
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end

  wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
  seen.findings = vim.tbl_map(function(found)
    return { line = found.lnum, from = found.col, to = found.end_col, code = found.code, severity = found.severity, message = found.message }
  end, vim.diagnostic.get(0))

  seen.hover = ask('textDocument/hover', { position = at(2, 'Blueprint') })
  seen.hoverAfterEmoji = ask('textDocument/hover', { position = at(3, 'Blueprint') })
  seen.hoverOverNothing = ask('textDocument/hover', { position = at(2, 'part') }) or vim.NIL
  seen.definition = ask('textDocument/definition', { position = at(4, 'Q13') })

  local all = { start = { line = 0, character = 0 }, ['end'] = { line = 99, character = 0 } }
  -- Neovim of this age asks for neither by itself.
  seen.links = ask('textDocument/documentLink', {})
  seen.hints = ask('textDocument/inlayHint', { range = all })

  -- Typed, not sent as a whole: the server sees each change as an increment.
  vim.cmd('normal! Go')
  vim.cmd('normal! iSee [[blue')
  vim.wait(300) -- Neovim holds changes back for 150 ms.
  local last = vim.api.nvim_buf_line_count(0) - 1
  local typed = vim.api.nvim_buf_get_lines(0, last, last + 1, true)[1]
  seen.completion = ask('textDocument/completion', { position = { line = last, character = #typed }, context = { triggerKind = 1 } })
  seen.completionLine = last

  local finding = vim.diagnostic.get(0)[1]
  local wrong = { start = { line = finding.lnum, character = finding.col }, ['end'] = { line = finding.end_lnum, character = finding.end_col } }
  local actions = ask('textDocument/codeAction', {
    range = wrong,
    context = { diagnostics = { finding.user_data.lsp and vim.tbl_extend('keep', finding.user_data.lsp, { range = wrong, message = finding.message }) } },
  })
  seen.actions = vim.tbl_map(function(action) return action.title end, actions)
  for _, action in ipairs(actions) do
    if action.edit then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      break
    end
  end
  wait('end of the finding', function() return #vim.diagnostic.get(0) == 0 end)
  seen.renamable = ask('textDocument/prepareRename', { position = at(5, 'Q2') })
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', { position = at(5, 'Q2'), newName = 'hooks' }), client.offset_encoding)
  seen.bank = vim.api.nvim_buf_get_lines(vim.fn.bufnr('react.bank.md'), 0, -1, true)
  local refused = client.request_sync('textDocument/prepareRename', { textDocument = document, position = at(4, 'Q13') }, patience, 0)
  seen.refusal = refused.err and refused.err.message
  seen.review = ask('workspace/executeCommand', { command = 'flaskPrep.server.reviewNotes', arguments = { document.uri } })
  seen.text = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  seen.messages = messages

  client.stop()
  wait('end of the server', function() return seen.exit ~= nil end)
end

local fine, failure = xpcall(session, function(reason) return type(reason) == 'string' and reason or vim.inspect(reason) end)
finish(not fine and failure or nil)

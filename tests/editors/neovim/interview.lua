-- A whole interview in Neovim with the lines of docs/editors.md, which $FLASKPREP_INIT holds.
-- What was seen is written as JSON to $FLASKPREP_SEEN. Written for Neovim 0.7 and later.
local patience = 15000
local seen = { messages = {}, texts = {} }

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

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') end

local function keep(name) seen.texts[name] = text() end

--- Types where the cursor is, as a person does.
local function reply(words) vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('i' .. words .. '<Esc>', true, false, true), 'xt', false) end

local function act(name, mark)
  vim.cmd('FlaskPrep ' .. name)
  wait(mark .. ' after ' .. name, function() return text():find(mark, 1, true) ~= nil end)
end

--- The cursor follows the edit: it is moved by what the command answers.
local function cursorBelow(heading)
  wait('cursor below ' .. heading, function()
    local row = vim.api.nvim_win_get_cursor(0)[1]
    local lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)
    for above = row, 1, -1 do
      if lines[above]:find('^## ') then return lines[above]:find(heading, 1, true) == 1 and row > above end
    end
    return false
  end)
end

local function client()
  for _, client in pairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if client.name == 'flaskprep' then return client end
  end
end

local function session()
  vim.lsp.handlers['window/showMessage'] = function(_, message) table.insert(seen.messages, message.message) end
  vim.notify = function(message) table.insert(seen.messages, message) end
  vim.cmd('luafile ' .. vim.fn.fnameescape(vim.env.FLASKPREP_INIT))
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FLASKPREP_NOTE))
  wait('server', function() return client() and client().initialized end)
  seen.completed = vim.fn.getcompletion('FlaskPrep s', 'cmdline')
  table.sort(seen.completed)

  vim.cmd('FlaskPrep start')
  wait('interview', function() return vim.api.nvim_buf_get_name(0):find('%.interview%.md$') end)
  seen.file = vim.api.nvim_buf_get_name(0)
  cursorBelow('## 1. ')
  wait('server in the interview', function() return vim.lsp.buf_is_attached(0, client().id) end)
  keep('started')

  -- The words of the question are terms; while it is open nothing is told of them.
  local heading = vim.fn.search('^## 1\\.', 'n')
  local hover = client().request_sync('textDocument/hover', { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = heading - 1, character = 14 } }, patience, 0)
  seen.hover = hover.result or vim.NIL
  vim.cmd('FlaskPrep submit')
  -- The start has been told of, too.
  wait('word on the empty reply', function()
    return table.concat(seen.messages, '\n'):find('type your reply', 1, true) ~= nil
  end)
  keep('refused')

  vim.cmd('normal! G')
  reply('A small and lightweight framework for Python 🙂, extended with plugins.')
  act('submit', '<!-- grade: 1 ')
  keep('graded')
  cursorBelow('## 2. ')

  act('hint', '<!-- hint: 2 1 -->')
  keep('hinted')
  act('answer', '<!-- answer: 2 -->')
  cursorBelow('## 3. ')

  -- By the code action, as somebody without these lines would.
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local here = { line = row, character = 0 }
  local actions = client().request_sync('textDocument/codeAction',
    { textDocument = { uri = vim.uri_from_bufnr(0) }, range = { start = here, ['end'] = here }, context = { diagnostics = {} } }, patience, 0)
  seen.actions = vim.tbl_map(function(action) return action.title end, actions.result)
  for _, action in ipairs(actions.result) do
    if action.title == 'Skip' then client().request('workspace/executeCommand', action.command, function() end, 0) end
  end
  wait('skipped question', function() return text():find('<!-- skip: 3 -->', 1, true) ~= nil end)

  vim.cmd('normal! G')
  reply('Nothing that fits.')
  -- The key of the documented lines.
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<F5>', true, false, true), 'xt', false)
  wait('grade by the key', function() return text():find('<!-- grade: 4 ', 1, true) ~= nil end)
  cursorBelow('## 5. ')
  vim.cmd('normal! G')
  reply('I do not know.')
  act('submit', '<!-- report: ')
  keep('over')
  vim.cmd('FlaskPrep dance')
  vim.cmd('write')
end

local fine, failure = xpcall(session, function(reason) return type(reason) == 'string' and reason or vim.inspect(reason) end)
finish(not fine and failure or nil)

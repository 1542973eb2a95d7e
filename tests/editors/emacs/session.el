;;; session.el --- One session of eglot with the server -*- lexical-binding: t -*-

;; Opens a note, asks, types, asks again. What was seen is written as JSON to $FLASKPREP_SEEN.
;; Written for Emacs 28 with eglot 1.9 and later, in batch mode: no command loop runs, so what waits for one is called here.

;;; Code:

(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)
(require 'markdown-mode)

(defconst session-patience 15 "Seconds.")
(defvar session-seen nil)

(defun session-note (key value)
  "Keep VALUE under KEY."
  (push (cons key value) session-seen))

(defun session-wait (what look)
  "Wait until the function LOOK, which looks for WHAT, returns something."
  (let ((end (+ (float-time) session-patience)) found)
    (while (not (setq found (funcall look)))
      (when (> (float-time) end) (error "No %s within %s s" what session-patience))
      (accept-process-output nil 0.05))
    found))

(defun session-hover (word)
  "What the server says of the first WORD in the buffer."
  (goto-char (point-min))
  (search-forward word)
  (backward-char)
  (let ((answer (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (plist-get (plist-get answer :contents) :value)))

(defun session-findings ()
  "The findings of the buffer, as flymake has them from eglot."
  (flymake-start)
  (mapcar (lambda (found)
            `((text . ,(buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
              (message . ,(flymake-diagnostic-text found))))
          (flymake-diagnostics)))

(defun session-complete (typed)
  "Type TYPED at the buffer's end and return what `completion-at-point' would offer."
  (goto-char (point-max))
  (insert typed)
  (eglot--signal-textDocument/didChange)
  (pcase-let ((`(,start ,end ,table . ,_) (eglot-completion-at-point)))
    (all-completions (buffer-substring start end) table)))

(defun session-rename (word name)
  "Rename what WORD names to NAME; eglot asks before it edits another file."
  (goto-char (point-min))
  (search-forward word)
  (backward-char)
  (cl-letf (((symbol-function 'y-or-n-p) #'always)) (eglot-rename name)))

(defun session-actions (word)
  "The titles of what is offered at WORD."
  (goto-char (point-min))
  (search-forward word)
  (backward-char)
  (mapcar (lambda (action) (plist-get action :title)) (eglot-code-actions (point) (point))))

(defun session ()
  "Everything in turn."
  (add-to-list 'eglot-server-programs `(markdown-mode . (,(getenv "FLASKPREP_SERVER") "lsp")))
  (setq eglot-sync-connect 15 eglot-autoshutdown nil)
  (find-file (getenv "FLASKPREP_NOTE"))
  (apply #'eglot (eglot--guess-contact))
  (let ((server (session-wait "server" #'eglot-current-server)))
    (session-note 'name (plist-get (eglot--server-info server) :name))
    (session-note 'findings (vconcat (session-wait "findings" #'session-findings)))
    (session-note 'hover (session-hover "Blueprint"))
    (session-note 'hoverOverNothing (session-hover "part"))
    (session-note 'completions (vconcat (session-complete "See [[blue")))
    (delete-region (- (point-max) 10) (point-max))
    (goto-char (point-min))
    (search-forward "[[Q99]]")
    (replace-match "[[Q13]]")
    (eglot--signal-textDocument/didChange)
    (session-wait "end of the findings" (lambda () (null (session-findings))))
    (session-rename "react:Q2" "hooks")
    (session-note 'renamed (buffer-substring-no-properties (point-min) (point-max)))
    (session-note 'bank (with-current-buffer (find-file-noselect "react.bank.md") (buffer-substring-no-properties (point-min) (point-max))))
    (goto-char (point-max))
    (insert "Also Q13 is asked.\n")
    (eglot--signal-textDocument/didChange)
    (session-note 'actions (vconcat (session-actions "Also Q13")))
    (eglot-shutdown server)
    (session-wait "end of the server" (lambda () (not (jsonrpc-running-p server))))))

(condition-case failure (session)
  (error (session-note 'failure (error-message-string failure))))
(with-temp-file (getenv "FLASKPREP_SEEN")
  (insert (json-encode session-seen)))

;;; session.el ends here

;;; interview.el --- A whole interview in eglot -*- lexical-binding: t -*-

;; With the lines of docs/editors.md, which $FLASKPREP_INIT holds. What was seen is written as JSON to $FLASKPREP_SEEN.
;; Written for Emacs 28 with eglot 1.9 and later, in batch mode: no command loop runs, so idle timers, which send the changes, are run here.

;;; Code:

(package-initialize)
(require 'eglot)
(require 'json)
(require 'markdown-mode)

(defconst session-patience 20 "Seconds.")
(defvar session-seen nil)
(defvar session-messages nil)
(defvar session-asked 0 "How often the person was asked to take an edit.")

(defun session-note (key value)
  "Keep VALUE under KEY."
  (push (cons key value) session-seen))

(defun session-wait (what look)
  "Wait until the function LOOK, which looks for WHAT, returns something."
  (let ((end (+ (float-time) session-patience)) found)
    (while (not (setq found (funcall look)))
      (when (> (float-time) end) (error "No %s within %s s" what session-patience))
      ;; In an editor the idle timer does it.
      (when (bound-and-true-p eglot--managed-mode) (eglot--signal-textDocument/didChange))
      (accept-process-output nil 0.05))
    found))

(defun session-text ()
  "The whole buffer."
  (buffer-substring-no-properties (point-min) (point-max)))

(defun session-has (mark)
  "Whether MARK is in the buffer."
  (save-excursion (goto-char (point-min)) (search-forward mark nil t)))

(defun session-said (words)
  "Whether somebody said WORDS in the echo area."
  (cl-some (lambda (message) (string-match-p (regexp-quote words) message)) session-messages))

(defun session-below (number)
  "Wait until the cursor is below the heading of question NUMBER."
  (session-wait (format "cursor below question %s" number)
                (lambda ()
                  (let ((start (line-beginning-position)))
                    (save-excursion
                      (and (re-search-backward "^## " nil t)
                           (looking-at-p (format "## %s\\. " number))
                           (< (point) start)))))))

(defun session-answers (yes body)
  "Run BODY; YES is what the person answers when asked."
  (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) (setq session-asked (1+ session-asked)) yes)))
    (funcall body)))

(defun session ()
  "Everything in turn."
  (advice-add 'message :before
              (lambda (format &rest arguments) (when format (push (apply #'format-message format arguments) session-messages))))
  (load (getenv "FLASKPREP_INIT") nil t)
  (setq eglot-sync-connect 20 eglot-autoshutdown nil)
  (find-file (getenv "FLASKPREP_NOTE"))
  ;; `eglot-ensure' of the documented hook waits for a command loop.
  (apply #'eglot (eglot--guess-contact))
  (let ((server (session-wait "server" #'eglot-current-server)))
    (session-note 'confirms (if eglot-confirm-server-initiated-edits t :json-false))
    (flaskprep-start)
    (session-wait "interview" (lambda () (string-suffix-p ".interview.md" (buffer-name (window-buffer)))))
    (set-buffer (window-buffer))
    (session-note 'file buffer-file-name)
    (session-note 'sameProject (if (eq server (eglot-current-server)) t :json-false))
    (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
    (session-wait "server of the interview" #'eglot-current-server)
    (session-below 1)

    (flaskprep-submit)
    (session-wait "word on the empty reply" (lambda () (session-said "type your reply")))

    (insert "A small and lightweight framework for Python 🙂, extended with plugins.")
    ;; Somebody who wants to be asked, and says no.
    (setq eglot-confirm-server-initiated-edits 'confirm)
    (session-answers nil (lambda () (flaskprep-submit) (session-wait "word on the declined edit" (lambda () (session-said "Your reply is safe")))))
    (session-note 'askedWhenDeclined session-asked)
    (session-note 'declined (session-text))
    ;; And then yes.
    (session-answers t (lambda () (flaskprep-submit) (session-wait "grade" (lambda () (session-has "<!-- grade: 1 ")))))
    (session-note 'asked session-asked)
    (session-note 'graded (session-text))
    (session-below 2)
    (setq eglot-confirm-server-initiated-edits nil)

    (flaskprep-hint)
    (session-wait "hint" (lambda () (session-has "<!-- hint: 2 1 -->")))
    (flaskprep-show-answer)
    (session-wait "answer" (lambda () (session-has "<!-- answer: 2 -->")))
    (session-below 3)
    (flaskprep-skip)
    (session-wait "skipped question" (lambda () (session-has "<!-- skip: 3 -->")))
    (session-below 4)
    (insert "Nothing that fits.")
    ;; The key of the documented lines.
    (call-interactively (key-binding (kbd "C-c s")))
    (session-wait "grade by the key" (lambda () (session-has "<!-- grade: 4 ")))
    (session-below 5)
    (goto-char (point-min))
    (flaskprep-continue)
    (session-below 5)
    (flaskprep-finish)
    (session-wait "report" (lambda () (session-has "<!-- report: ")))
    (session-note 'over (session-text))
    (save-buffer)
    (eglot-shutdown (eglot-current-server))
    (session-note 'messages (vconcat session-messages))))

(condition-case failure (session)
  (error (session-note 'failure (error-message-string failure))
         (session-note 'messages (vconcat session-messages))))
(with-temp-file (getenv "FLASKPREP_SEEN")
  (insert (json-encode session-seen)))

;;; interview.el ends here

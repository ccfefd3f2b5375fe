; Offers .docx files for opening without taking them away from Word: the installer's own
; association would make this application their default.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\VanThu.docx" "" "Word document"
  WriteRegStr SHELL_CONTEXT "Software\Classes\VanThu.docx\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\VanThu.docx\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.docx\OpenWithProgids" "VanThu.docx" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.docx\OpenWithProgids" "VanThu.docx"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\VanThu.docx"
!macroend

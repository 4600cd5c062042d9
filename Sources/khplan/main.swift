print("khplan")
